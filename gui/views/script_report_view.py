"""How a script ended and what is likely a mistake in it: PyTorch's own words, what they mean, and where."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from core.trajectory.number_text import whole
from gui.models.script_report import Note, NoteTone
from gui.theme import LIGHT, Theme, text_font

_MOST_NOTES = 50
_LONGEST = 5_000
"""Characters of a message that are written out; all of them can be copied."""
_LINE = "line"


class ScriptReportView(QTextBrowser):
    """The report, as high as what it says.

    Signals:
        line_asked: a person wants to see a line of the script.
    """

    line_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outputReport")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.document().setDefaultFont(text_font())
        self.setStyleSheet("QTextBrowser { background: transparent; border: none; }")
        self._theme = LIGHT
        self._notes: tuple[Note, ...] = ()
        self._room = (320, 200)
        self.anchorClicked.connect(self._on_anchor_clicked)
        self.hide()

    def show_notes(self, notes: Sequence[Note]) -> None:
        """Says these things and no others; nothing hides it."""
        if tuple(notes) != self._notes:
            self._notes = tuple(notes)
            self._write()
            self.setVisible(bool(self._notes))

    def notes_text(self) -> str:
        """All that is said, with every character of it."""
        return "\n".join(self._plain(note) for note in self._notes)

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme."""
        self._theme = theme
        self._write()

    def retranslate(self) -> None:
        """Says its own texts anew."""
        self.setAccessibleName(self.tr("How the script ended"))
        self._write()

    def fit(self, width: int, most: int) -> None:
        """Takes the height that it needs, or as much as there is."""
        self._room = (width, most)
        self.document().setTextWidth(width)
        self.setFixedHeight(min(round(self.document().size().height()) + 1, max(most, 40)))

    def _write(self) -> None:
        parts = [self._html(note) for note in self._notes[:_MOST_NOTES]]
        if len(self._notes) > _MOST_NOTES:
            more = self.tr("{count} more follow.").format(count=whole(len(self._notes) - _MOST_NOTES))
            parts.append(f'<p style="color: {self._theme.soft};">{escape(more)}</p>')
        self.setHtml("".join(parts))
        self.setAccessibleDescription(self.notes_text()[:_LONGEST])
        self.fit(*self._room)

    def _html(self, note: Note) -> str:
        bar, tint = self._colours(note.tone)
        body = "<br>".join(filter(None, (self._head(note, bar), escape(note.meaning, quote=False))))
        ground = f'bgcolor="{tint}"' if tint else ""
        return (
            '<table width="100%" cellspacing="0" cellpadding="0" style="margin-top: 6px;"><tr>'
            f'<td width="4" bgcolor="{bar}"></td>'
            f'<td {ground} style="padding: 7px 10px; color: {self._theme.ink};">{body}</td></tr></table>'
        )

    def _head(self, note: Note, colour: str) -> str:
        text = note.text
        if len(text) > _LONGEST:
            told = self.tr("{text}… ({count} characters in all; Copy all has them)")
            text = told.format(text=text[:_LONGEST], count=whole(len(text)))
        html = f'{self._link(note)}<span style="white-space: pre-wrap;">{escape(text, quote=False)}</span>'
        if note.tone is NoteTone.HINT:
            likely = escape(self.tr("Most likely a mistake:"))
            return f'<span style="color: {colour};">{likely}</span> {html}'
        return f'<span style="color: {colour};">{"✗ " if note.tone is NoteTone.WRONG else ""}{html}</span>'

    def _link(self, note: Note) -> str:
        if note.line is None:
            return ""
        words = self.tr("line {number}").format(number=whole(note.line))
        # In front, where it is seen also in a low window.
        return f'<a href="{_LINE}:{note.line}" style="color: {self._theme.accent};">→ {escape(words)}</a>: '

    def _plain(self, note: Note) -> str:
        place = "" if note.line is None else self.tr("line {number}").format(number=whole(note.line)) + ": "
        return "\n".join(filter(None, (f"{place}{note.text}", note.meaning)))

    def _colours(self, tone: NoteTone) -> tuple[str, str]:
        theme = self._theme
        return {
            NoteTone.WRONG: (theme.problem, theme.problem_tint),
            NoteTone.HINT: (theme.running, theme.running_tint),
            NoteTone.QUIET: (theme.soft, ""),
        }[tone]

    def _on_anchor_clicked(self, link: QUrl) -> None:
        if link.scheme() == _LINE:
            self.line_asked.emit(int(link.path()))
