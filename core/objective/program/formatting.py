"""f-strings; none grows without bound."""

import ast

from core.objective.program.checks import check_characters
from core.objective.program.frames import Evaluate, Frame
from core.objective.program.guards_format import check_widths
from core.objective.program.guards_text import check_text
from core.objective.program.site import Site

_CONVERSIONS = {-1: None, ord("r"): repr, ord("s"): str, ord("a"): ascii}


def joined(node: ast.JoinedStr, site: Site) -> Evaluate:
    """An f-string."""
    pieces = site.build_all(node.values)
    limits = site.machine.limits

    def join(frame: Frame) -> str:
        texts = [piece(frame) for piece in pieces]
        check_characters(limits, sum(map(len, texts)))
        return "".join(texts)

    return join


def formatted(node: ast.FormattedValue, site: Site) -> Evaluate:
    """A value in an f-string."""
    evaluate = site.build(node.value)
    convert = _CONVERSIONS[node.conversion]
    specify = site.build(node.format_spec) if node.format_spec is not None else None
    limits = site.machine.limits

    def form(frame: Frame) -> str:
        value = evaluate(frame)
        check_text(limits, value)
        if convert is not None:
            value = convert(value)
        specification = specify(frame) if specify is not None else ""
        check_widths(limits, specification)
        return format(value, specification)

    return form
