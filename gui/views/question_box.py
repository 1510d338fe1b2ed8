"""A question of a lesson: what is guessed is typed or chosen, checked, and answered with a kind word."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gui.models.lesson_page import AnswerTone, QuestionView
from gui.teaching import teach
from gui.theme import Theme, text_font
from gui.views.answer_choice import AnswerChoice
from gui.views.lesson_text import LessonText
from gui.views.text_field import TextField

_AROUND_TEXT = 14
"""Pixels above and below what is typed."""
_SIGNS = {AnswerTone.NONE: "", AnswerTone.RIGHT: "✓ ", AnswerTone.WRONG: "", AnswerTone.SHOWN: ""}
_TONES = {AnswerTone.NONE: "soft", AnswerTone.RIGHT: "done", AnswerTone.WRONG: "running", AnswerTone.SHOWN: "ink"}


class QuestionBox(QFrame):
    """The question.

    Signals:
        guess_given: what was typed, or the text of the option that was chosen.
        show_me_asked: a person gives up and wants to see.
        answering: something is being typed or chosen.
    """

    answering = Signal()
    guess_given = Signal(str)
    show_me_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("questionBox")
        self._view: QuestionView | None = None
        self._heading = LessonText(12, 15, "soft")
        self._said, self._recorded = LessonText(14, 18), LessonText(14, 18, is_strong=True)
        self._heading.setObjectName("questionHeading")
        self._said.setObjectName("questionReply")
        self._recorded.setObjectName("questionTruth")
        self._text = LessonText(15, 20, is_strong=True)
        self._text.setObjectName("questionText")
        self._editor = TextField()
        self._editor.setObjectName("guessEditor")
        self._editor.setMaxLength(500)
        self._check, self._show_me = QPushButton(), QPushButton()
        self._check.setObjectName("guessCheck")
        self._check.setProperty("isPrimary", True)  # noqa: FBT003 (a property)
        self._show_me.setObjectName("guessShowMe")
        for button in (self._check, self._show_me):
            button.setAutoDefault(True)  # Enter presses it, outside of dialogs, too
        self._choice = AnswerChoice()
        self._lay_out()
        self._connect()
        self.set_large(is_large=False)
        self.retranslate()

    def show_question(self, view: QuestionView) -> None:
        """Shows a question, and what has been said to it."""
        is_another = self._view is None or (self._view.text, self._view.heading) != (view.text, view.heading)
        self._view = view
        self._heading.say(view.heading)
        self._heading.setVisible(bool(view.heading))
        self._text.say(view.text)
        self._show_fields(view, is_another=is_another)
        self._check.setVisible(not view.is_settled)
        self._show_me.setVisible(view.may_show)
        self._show_reply(view, is_new=not is_another)
        self._on_changed()

    def take_focus(self) -> None:
        """Makes ready to be answered by keys."""
        view = self._view
        if view is None or view.is_settled:
            return
        if view.options:
            self._choice.take_focus()
        else:
            self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def latest(self) -> QWidget:
        """What is worth seeing now: what was said to the guess, or where it is made."""
        if self._view is not None and self._view.recorded:
            return self._recorded
        return self._said if self._view is not None and self._view.said else self._check

    def set_large(self, *, is_large: bool) -> None:
        """Writes larger, for a lecture."""
        for text in (self._heading, self._text, self._said, self._recorded, self._choice):
            text.set_large(is_large=is_large)
        for widget in (self._editor, self._check, self._show_me):
            widget.setFont(text_font(18 if is_large else 14))
        self._editor.setMinimumHeight(self._editor.fontMetrics().height() + _AROUND_TEXT)

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme."""
        for text in (self._heading, self._text, self._said, self._recorded, self._choice):
            text.set_theme(theme)
        self.setStyleSheet(
            f"#questionBox {{ background: {theme.accent_tint}; border: 1px solid {theme.line}; border-radius: 8px; }}"
        )

    def retranslate(self) -> None:
        """Says its own texts anew."""
        self._check.setText(self.tr("Check"))
        teach(self._check, self.tr("Compares your guess with what PyTorch has recorded. (Enter)"))
        self._show_me.setText(self.tr("Show me"))
        teach(self._show_me, self.tr("Shows what PyTorch has, and lets you go on."))
        self._editor.setAccessibleName(self.tr("Your guess"))

    def _show_fields(self, view: QuestionView, *, is_another: bool) -> None:
        is_choice = bool(view.options)
        self._editor.setVisible(not is_choice)
        self._editor.setPlaceholderText(view.placeholder)
        self._editor.setReadOnly(view.is_settled)
        self._choice.setVisible(is_choice)
        self._choice.setEnabled(not view.is_settled)
        if is_another:
            self._editor.setText("" if is_choice else view.given)
            self._choice.show_answers(view.options, view.given)

    def _show_reply(self, view: QuestionView, *, is_new: bool) -> None:
        self._said.set_tone(_TONES[view.tone])
        self._said.say(_SIGNS[view.tone] + view.said if view.said else "")
        self._said.setVisible(bool(view.said))
        self._recorded.say(view.recorded)
        self._recorded.setVisible(bool(view.recorded))
        if is_new:
            self._said.announce()
            self._recorded.announce()

    def _given(self) -> str:
        is_choice = self._view is not None and bool(self._view.options)
        return self._choice.chosen() if is_choice else self._editor.text().strip()

    def _on_changed(self) -> None:
        self._check.setEnabled(bool(self._given()))

    def _on_checked(self) -> None:
        if self._view is not None and not self._view.is_settled and (given := self._given()):
            self.guess_given.emit(given)

    def _connect(self) -> None:
        self._editor.textChanged.connect(self._on_changed)
        self._editor.textEdited.connect(self.answering)
        self._editor.returnPressed.connect(self._on_checked)
        self._choice.changed.connect(self._on_changed)
        self._check.clicked.connect(self._on_checked)
        self._show_me.clicked.connect(self.show_me_asked)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self._check)
        buttons.addWidget(self._show_me)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        for widget in (self._heading, self._text, self._choice, self._editor):
            column.addWidget(widget)
        column.addLayout(buttons)
        column.addWidget(self._said)
        column.addWidget(self._recorded)
