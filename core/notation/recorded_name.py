"""What of a run's record is asked for: ``x``, ``x.grad``, ``x.grad[1]``, ``y.grad_fn``."""

import re
from dataclasses import dataclass

_FORM = re.compile(r"([^\W\d]\w*)(?:\.([^\W\d]\w*))?((?:\[-?\d{1,6}\])*)")
_INDEX = re.compile(r"\[(-?\d+)\]")


@dataclass(frozen=True, slots=True)
class RecordedName:
    """Something that is recorded while a run goes on.

    Attributes:
        text: as it was written; Python gives the same for it.
        name: of the variable, or of the parameter.
        attribute: such as ``grad``; empty for the value itself.
        index: of an element, one number a dimension; empty for all of them.
    """

    text: str
    name: str
    attribute: str = ""
    index: tuple[int, ...] = ()


def parse_recorded_name(text: str) -> RecordedName | None:
    """What a text asks for; None where it is not of this form."""
    found = _FORM.fullmatch(text)
    if found is None:
        return None
    index = tuple(int(number) for number in _INDEX.findall(found[3]))
    return RecordedName(text, found[1], found[2] or "", index)
