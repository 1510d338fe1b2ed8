"""The one place that holds the present document, and tells who wants to know when it became another one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from core.document.commands import Command
from core.document.content import Content, whole
from core.document.document import Document
from core.document.history import History


@dataclass(frozen=True, slots=True)
class Change:
    """The document became another one."""

    before: Document
    after: Document


Subscriber = Callable[[Change], None]


class ReentrantEditError(RuntimeError):
    """A subscriber tried to change the document while it was being told of a change."""


class Store:
    """Holds the present document and its history; for use in one thread.

    A Change is told once all is as it says, to all subscribers in the order of their subscription, also where one of
    them raises: then its exception leaves the method that made the change, with those of others as its context. A
    subscriber may not edit: the ones after it would be told of two changes in the wrong order, and a field that rounds
    what it is told would change the document unseen. What changes nothing is no edit, so a field may well echo.
    """

    __slots__ = ("_content", "_history", "_is_telling", "_saved", "_subscribers")

    def __init__(self, document: Document) -> None:
        self._history = History(document)
        self._saved: Document | None = document
        self._content: Content = whole
        self._subscribers: dict[object, Subscriber] = {}
        self._is_telling = False

    @property
    def document(self) -> Document:
        """The present document."""
        return self._history.present

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to go back to."""
        return bool(self._history.past)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to go forward to."""
        return bool(self._history.future)

    @property
    def is_saved(self) -> bool:
        """Whether the present document equals the one that was saved or opened last, as far as its file tells."""
        return self._saved is not None and self._content(self.document) == self._content(self._saved)

    def execute(self, command: Command) -> None:
        """Make the change that a command describes; where it changes nothing, nothing happens.

        Raises:
            OutOfBoundsError: the document would hold what it may not; it stays as it is.
            ReentrantEditError: called by a subscriber.
        """
        document = command.apply(self.document)
        if document != self.document:
            self._become(self._history.edited(document, command.merge_key))

    def settle(self) -> None:
        """End the gesture that goes on, as a word ended or the mouse was released: the next edit is a new step."""
        self._history = self._history.settled()

    def undo(self) -> None:
        """Go one step back, if there is one.

        Raises:
            ReentrantEditError: called by a subscriber.
        """
        if self.can_undo:
            self._become(self._history.undone())

    def redo(self) -> None:
        """Go one step forward, if there is one.

        Raises:
            ReentrantEditError: called by a subscriber.
        """
        if self.can_redo:
            self._become(self._history.redone())

    def replace(self, document: Document, *, is_saved: bool = True, content: Content = whole) -> None:
        """Begin anew with a document that was opened, made, or, not saved, recovered. There is nothing to undo then.

        The Change is told also if the document equals the one before.

        Args:
            document: the one to begin with.
            is_saved: whether a file, or the program itself, holds it.
            content: what its file tells documents apart by.

        Raises:
            ReentrantEditError: called by a subscriber.
        """
        self._refuse_while_telling()
        self._saved, self._content = document if is_saved else None, content
        self._become(History(document))

    def mark_saved(self, content: Content = whole) -> None:
        """Remember that the present document was saved; the next edit is a new step, so that undo leads back here.

        Args:
            content: what the file that it was saved to tells documents apart by.
        """
        self._saved, self._content = self.document, content
        self.settle()

    def subscribe(self, subscriber: Subscriber) -> Callable[[], None]:
        """Have every Change from now on told to ``subscriber``.

        Returns:
            What ends this. After it was called nothing more is told, not even a Change that is being told just then.
        """
        token = object()
        self._subscribers[token] = subscriber

        def unsubscribe() -> None:
            self._subscribers.pop(token, None)

        return unsubscribe

    def _become(self, history: History) -> None:
        self._refuse_while_telling()
        change = Change(self.document, history.present)
        self._history = history
        self._is_telling = True
        try:
            self._tell(change, list(self._subscribers))
        finally:
            self._is_telling = False

    def _tell(self, change: Change, tokens: Sequence[object]) -> None:
        if not tokens:
            return
        subscriber = self._subscribers.get(tokens[0])
        try:
            if subscriber is not None:
                subscriber(change)
        finally:  # nested, so that Python itself keeps what several of them raise
            self._tell(change, tokens[1:])

    def _refuse_while_telling(self) -> None:
        if self._is_telling:
            raise ReentrantEditError("A subscriber was told of a change and tried to make another one.")
