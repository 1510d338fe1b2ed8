"""The places of a word in a script: counted in all of it, tinted where they are seen."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCursor

from gui.models.text_search import next_place, places_between, places_of, previous_place
from gui.models.text_units import units, units_before
from gui.views.script_find_bar import ScriptFindBar
from gui.views.script_selections import Layer, ScriptSelections
from gui.views.script_text import ScriptText

_PATIENCE = 120
"""Milliseconds after an edit until the places are looked for again."""


class ScriptSearch(QObject):
    """Joins the bar, in which the word is typed, to the text."""

    def __init__(self, text: ScriptText, bar: ScriptFindBar, selections: ScriptSelections) -> None:
        super().__init__(text)
        self._text, self._bar, self._selections = text, bar, selections
        self._places: list[int] = []
        self._length = 0
        self._timer = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._timer.timeout.connect(self._on_patience_over)
        bar.wanted.connect(self._on_wanted)
        bar.stepped.connect(self.step)
        bar.closed.connect(self._on_closed)
        text.textChanged.connect(self._on_text_changed)
        text.updateRequest.connect(self._on_update_request)
        text.cursorPositionChanged.connect(self._show)

    def open(self) -> None:
        """Shows the bar; a word that is selected is looked for."""
        selected = self._text.textCursor().selectedText()
        self._bar.open("" if "\u2029" in selected else selected)

    def step(self, direction: int) -> None:
        """Goes to the next place (1) or to the one before (-1)."""
        self._look()
        cursor = self._text.textCursor()
        if direction > 0:
            index = next_place(self._places, cursor.selectionStart() + (1 if self._is_at_place(cursor) else 0))
        else:
            index = previous_place(self._places, cursor.selectionStart())
        self._go_to(index)

    def _on_wanted(self) -> None:
        self._look()
        self._go_to(next_place(self._places, self._text.textCursor().selectionStart()))
        self._show()

    def _look(self) -> None:
        self._timer.stop()
        text, word = self._text.text(), self._bar.word
        self._length = units(word)
        places = places_of(word, text, matches_case=self._bar.matches_case)
        is_plain = units(text) == len(text)
        self._places = places if is_plain else [units_before(text, place) for place in places]

    def _go_to(self, index: int | None) -> None:
        if index is None:
            self._show()
            return
        cursor = self._text.textCursor()
        cursor.setPosition(self._places[index])
        cursor.setPosition(self._places[index] + self._length, QTextCursor.MoveMode.KeepAnchor)
        self._text.setTextCursor(cursor)
        self._text.show_line(self._text.cursor_line())
        self._text.ensureCursorVisible()

    def _is_at_place(self, cursor: QTextCursor) -> bool:
        return cursor.selectionEnd() - cursor.selectionStart() == self._length > 0

    def _on_text_changed(self) -> None:
        self._places = []
        if self._bar.word:
            self._timer.start()

    def _on_patience_over(self) -> None:
        self._look()
        self._show()

    def _on_closed(self) -> None:
        self._places = []
        self._timer.stop()
        self._show()

    def _on_update_request(self, _rect: object, dy: int) -> None:
        if dy and self._places:
            self._show()

    def _show(self) -> None:
        """Tints what is seen: of a thousand places in all, Qt would look at each for every line it paints."""
        if self._bar.isHidden():
            extents, now = [], []
        else:
            extents = [(place, place + self._length) for place in self._places_seen()]
            cursor = self._text.textCursor()
            now = [extent for extent in extents if extent == (cursor.selectionStart(), cursor.selectionEnd())]
            here = places_between(self._places, now[0][0], now[0][0]) if now else []
            place = self._places.index(here[0]) + 1 if here else 0
            self._bar.show_count(place, len(self._places))
        self._selections.show_extents(Layer.FOUND, [one for one in extents if one not in now])
        self._selections.show_extents(Layer.FOUND_NOW, now)

    def _places_seen(self) -> list[int]:
        seen = [line.number for line in self._text.lines_on_screen()]
        document = self._text.document()
        first, last = document.findBlockByNumber(seen[0] - 1), document.findBlockByNumber(seen[-1] - 1)
        return places_between(self._places, first.position() - self._length, last.position() + last.length())
