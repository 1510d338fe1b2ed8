"""What is wrong in a script: underlined, with a sign beside it, told under the pointer, and in the line below."""

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QToolTip

from gui.models.script_mark import ScriptMark, gravest, marks_on, signs_of
from gui.teaching import wrapped
from gui.views.script_problem_line import ScriptProblemLine
from gui.views.script_text import ScriptText
from gui.views.script_waves import extent_of


class ScriptMarks(QObject):
    """Joins the marks to the text, its margin and the line below."""

    def __init__(self, text: ScriptText, line: ScriptProblemLine) -> None:
        super().__init__(text)
        self._text, self._line = text, line
        self._marks: tuple[ScriptMark, ...] = ()
        text.cursorPositionChanged.connect(self._say)
        line.pressed.connect(self.go_to_next)

    def show(self, marks: tuple[ScriptMark, ...]) -> None:
        """Shows these marks, and no others."""
        self._marks = tuple(sorted(marks, key=lambda mark: (mark.place.line, mark.place.column)))
        self._text.waves.show(self._marks)
        self._text.viewport().update()
        self._text.margin.show_signs(signs_of(self._marks))
        self._say()

    def go_to_next(self) -> None:
        """Puts the cursor to the mark that is told; from there on to the next one."""
        here = self._here()
        following = self._marks[(self._marks.index(here) + 1) % len(self._marks)] if here else gravest(self._marks)
        extent = extent_of(following, self._text) if following else None
        if extent is not None:
            block = self._text.document().findBlock(extent[0])
            self._text.go_to(block.blockNumber() + 1, extent[0] - block.position())
            self._text.setFocus()

    def tell_at(self, position: int, place: QPoint) -> bool:
        """Says in a tool tip what is wrong at a position in the text; False where nothing is."""
        extents = ((mark, extent_of(mark, self._text)) for mark in self._marks)
        told = gravest(mark for mark, extent in extents if extent and extent[0] <= position < extent[1])
        if told is not None:
            QToolTip.showText(place, wrapped(told.sentence), self._text.viewport())
        return told is not None

    def _here(self) -> ScriptMark | None:
        """The mark on the line with the cursor."""
        return gravest(marks_on(self._text.cursor_line(), self._marks))

    def _say(self) -> None:
        told = self._here() or gravest(self._marks)
        place = self._marks.index(told) + 1 if told else 0
        self._line.show_mark(told, place, len(self._marks))
