"""The documents that were, and those that were undone: whole values, no inverse operations."""

from collections.abc import Hashable
from dataclasses import dataclass, replace

from core.document.document import Document

MOST_STEPS_BACK = 500
_MOST_CHARACTERS_BACK = 50_000_000
"""Of a long script fewer steps are remembered: every one may be another text."""


@dataclass(frozen=True, slots=True)
class History:
    """Where the present document stands among those before and after it.

    Attributes:
        present: the document now.
        past: what undo goes back to, oldest first; at most ``MOST_STEPS_BACK``, fewer where a script is very long; the
            oldest are forgotten.
        future: what redo goes forward to, nearest last.
        open_gesture: the merge key of the gesture that goes on; None once it was settled.
    """

    present: Document
    past: tuple[Document, ...] = ()
    future: tuple[Document, ...] = ()
    open_gesture: Hashable | None = None

    def edited(self, document: Document, merge_key: Hashable | None) -> "History":
        """The history in which the present becomes another document.

        Within an open gesture of the same key this is no step of its own, and a gesture that ends where it began leaves
        no step at all. What was undone before is forgotten.
        """
        goes_on = merge_key is not None and merge_key == self.open_gesture
        past = self.past if goes_on else (*self.past, self.present)[-_steps_back(self.present) :]
        if past[-1] == document:
            return History(document, past[:-1])
        return History(document, past, open_gesture=merge_key)

    def settled(self) -> "History":
        """The history in which the next edit is a step of its own."""
        return replace(self, open_gesture=None)

    def undone(self) -> "History":
        """One step back; itself where there is none."""
        if not self.past:
            return self
        return History(self.past[-1], self.past[:-1], (*self.future, self.present))

    def redone(self) -> "History":
        """One step forward; itself where there is none."""
        if not self.future:
            return self
        return History(self.future[-1], (*self.past, self.present), self.future[:-1])


def _steps_back(document: Document) -> int:
    return min(MOST_STEPS_BACK, _MOST_CHARACTERS_BACK // (len(document.script.text) + 1) + 1)
