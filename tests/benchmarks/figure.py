"""One measured number, and what it is measured against."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """A measurement.

    Attributes:
        name: what was measured.
        value: how much it was.
        unit: of what; ``×`` for a ratio.
        bound: what is aimed at, if anything.
        at_most: whether the bound is an upper one.
        note: how it was measured.
    """

    name: str
    value: float
    unit: str
    bound: float | None
    at_most: bool
    note: str

    @property
    def is_met(self) -> bool | None:
        """Whether the bound is kept; None where there is none."""
        if self.bound is None:
            return None
        return self.value <= self.bound if self.at_most else self.value >= self.bound
