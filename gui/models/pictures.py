"""What is on the paper at each stop: a formula as it becomes its value, or the statements of a script."""

from typing import Protocol

from gui.models.reduction_picture import Picture, Pictures
from gui.models.statement_pictures import StatementPictures
from gui.models.statements import Statements
from gui.models.trace_words import Telling


class PicturesOf(Protocol):
    """The pictures of what is opened."""

    def at(self, index: int, /) -> Picture:
        """The picture at a stop."""


def pictures_of(telling: Telling) -> PicturesOf:
    """The pictures of an iteration, or of a pass of a script."""
    if telling.script is not None and isinstance(telling.reduction, Statements):
        return StatementPictures(telling.script, telling.substeps, telling.reduction)
    return Pictures(telling)
