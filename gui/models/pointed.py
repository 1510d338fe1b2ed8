"""A piece of a formula or of a script that is pointed at, wherever that is done."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pointed:
    """A piece.

    Attributes:
        span: the characters ``[start, end)``.
        operation: of a script: the forward step to whose statement it belongs, as it ran then; None for all of them.
    """

    span: tuple[int, int]
    operation: int | None = None
