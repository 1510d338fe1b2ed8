"""What is asked before ``%`` or ``format`` fills in a text: how long it gets, and whether it walks into a value."""

import re
import string
from collections.abc import Mapping, Sequence
from typing import Any

from core.document.program_limits import Limits
from core.notation.program_problem import RefusalKind
from core.objective.program.checks import check_characters
from core.objective.program.guards_text import text_length
from core.objective.program.halt import Refused

_NUMBER = re.compile(r"\d{4,}")
_PERCENT = re.compile(r"%(?:\([^)]*\))?[#0\- +]*[\d*]*(?:\.[\d*]*)?")


def check_widths(limits: Limits, specification: str) -> None:
    """Refuses a width or a precision that makes a text too long.

    Raises:
        LimitReached: where one does.
    """
    for number in _NUMBER.findall(specification):
        check_characters(limits, int(number[:20]))


def check_percent(limits: Limits, template: str, values: object) -> None:
    """Refuses ``template % values`` where that would be too long.

    Raises:
        LimitReached: where it would.
    """
    for place in _PERCENT.finditer(template):
        check_widths(limits, place.group())
    given = values if isinstance(values, tuple) else (values,)
    if "*" in template:
        for number in given:
            if isinstance(number, int):
                check_characters(limits, abs(number))
    if isinstance(values, dict):  # by name, so as often as one likes
        length = max(map(text_length, values.values()), default=0) * template.count("%")
    else:
        length = sum(map(text_length, given))
    check_characters(limits, len(template) + length)


def filled(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:
    """Of ``template.format(…)``: no field of it walks into a value by an attribute or an index."""
    if not isinstance(arguments[0], str):
        return
    given = [*arguments[1:], *keywords.values()]
    fields = 0
    pending = [arguments[0]]
    while pending:
        for field, specification in _fields(pending.pop()):
            fields += 1
            if "." in field or "[" in field:
                raise Refused(RefusalKind.FORMAT_FIELD, field=f"{{{field}}}")
            check_widths(limits, specification)
            if "{" in specification:
                pending.append(specification)
                _check_given(limits, given)
    check_characters(limits, len(arguments[0]) + max(map(text_length, given), default=0) * fields)


def _fields(template: str) -> list[tuple[str, str]]:
    """The fields of a template, each with what stands behind its colon; up to where Python cannot read it."""
    fields: list[tuple[str, str]] = []
    try:
        for _, field, specification, _ in string.Formatter().parse(template):
            if field is not None:
                fields.append((field, specification or ""))
    except ValueError:
        pass  # Python says so itself, when it comes there
    return fields


def _check_given(limits: Limits, given: Sequence[Any]) -> None:
    """What may become a width."""
    for value in given:
        if isinstance(value, int):
            check_characters(limits, abs(value))
        elif isinstance(value, str):
            check_widths(limits, value)
