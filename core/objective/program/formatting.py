"""Texts with values in them: f-strings, ``%``, ``format``; none walks into a value or grows without bound."""

import ast
import re
import string
from collections.abc import Mapping, Sequence
from typing import Any

from core.document.program_limits import LimitKind, Limits
from core.notation.program_problem import RefusalKind
from core.objective.program.frames import Evaluate, Frame
from core.objective.program.guards_text import check_text
from core.objective.program.halt import LimitReached, Refused
from core.objective.program.site import Site

_NUMBER = re.compile(r"\d{4,}")
_PERCENT = re.compile(r"%(?:\([^)]*\))?[#0\- +]*[\d*]*(?:\.[\d*]*)?")
_CONVERSIONS = {-1: None, ord("r"): repr, ord("s"): str, ord("a"): ascii}


def joined(node: ast.JoinedStr, site: Site) -> Evaluate:
    """An f-string."""
    pieces = site.build_all(node.values)
    limits = site.machine.limits

    def join(frame: Frame) -> str:
        texts = [piece(frame) for piece in pieces]
        _check_length(sum(map(len, texts)), limits)
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
        check_widths(specification, limits)
        return format(value, specification)

    return form


def check_widths(specification: str, limits: Limits) -> None:
    """Refuses a width or a precision that makes a text too long.

    Raises:
        LimitReached: where one does.
    """
    for number in _NUMBER.findall(specification):
        _check_length(int(number[:20]), limits)


def check_percent(template: str, values: object, limits: Limits) -> None:
    """Refuses ``template % values`` where that would be too long.

    Raises:
        LimitReached: where it would.
    """
    for place in _PERCENT.finditer(template):
        check_widths(place.group(), limits)
    given = values if isinstance(values, tuple) else (values,)
    if "*" in template:
        for number in given:
            if isinstance(number, int):
                _check_length(abs(number), limits)
    _check_length(len(template) + _texts_in(given) * template.count("%"), limits)


def check_format(template: str, arguments: Sequence[Any], keywords: Mapping[str, Any], limits: Limits) -> None:
    """Refuses ``template.format(…)`` where it walks into a value, or would be too long.

    Raises:
        Refused: where a field has an attribute or an index.
        LimitReached: where the text would be too long.
        ValueError: Python's, where the template is none.
    """
    given = [*arguments, *keywords.values()]
    fields = 0
    pending = [template]
    while pending:
        for _, field, specification, _ in string.Formatter().parse(pending.pop()):
            if field is None:
                continue
            fields += 1
            if "." in field or "[" in field:
                raise Refused(RefusalKind.FORMAT_FIELD, field=f"{{{field}}}")
            check_widths(specification or "", limits)
            if specification and "{" in specification:
                pending.append(specification)
                _check_given(given, limits)
    _check_length(len(template) + _texts_in(given) * fields, limits)


def _check_given(given: Sequence[Any], limits: Limits) -> None:
    """What may become a width."""
    for value in given:
        if isinstance(value, int):
            _check_length(abs(value), limits)
        elif isinstance(value, str):
            check_widths(value, limits)


def _texts_in(given: Sequence[Any]) -> int:
    return max((len(value) for value in given if isinstance(value, str)), default=0)


def _check_length(length: int, limits: Limits) -> None:
    if length > limits.characters:
        raise LimitReached(LimitKind.CHARACTERS, limit=f"{limits.characters:,}")
