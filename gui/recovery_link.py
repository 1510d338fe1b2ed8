"""Keeps a copy of what is not saved, and offers what a crash left behind."""

from collections.abc import Iterator

from PySide6.QtCore import QDateTime, QLocale, QObject, QTimer, Signal

from core.document.document import Document
from core.document.script import SourceKind
from core.document.store import Change, Store
from core.storage.write_refusal import CannotWriteError
from gui.document_files import DocumentFiles
from gui.session_copies import Damaged, LeftBehind, SessionCopies
from gui.translation import filled
from gui.views.recovery_band import RecoveryBand

DELAY = 1000
"""Milliseconds after an edit until the copy has it: so much at most is lost."""
_LONGEST_SOURCE = 48


class RecoveryLink(QObject):
    """Joins the copies of sessions with the document and with the band that offers them.

    Signals:
        troubled: with a sentence that says why there is no copy; told once.
    """

    troubled = Signal(str)

    def __init__(
        self,
        store: Store,
        files: DocumentFiles,
        copies: SessionCopies,
        band: RecoveryBand,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._files = files
        self._copies = copies
        self._band = band
        self._left: Iterator[LeftBehind | Damaged] = iter(())
        self._offered: LeftBehind | None = None
        self._is_told = False
        self._timer = QTimer(self, singleShot=True, interval=DELAY)
        self._timer.timeout.connect(self.keep)
        store.subscribe(self._on_change)
        files.file_changed.connect(self._wait)
        band.restore_asked.connect(self._restore)
        band.discard_asked.connect(self._discard)
        band.dismissed.connect(self._offer_next)

    def offer(self) -> None:
        """Offers what was left behind, one session after the other."""
        self._left = self._copies.left_behind()
        self._offer_next()

    def keep(self) -> None:
        """Brings the copy up to date at once."""
        self._timer.stop()
        if self._store.is_saved:
            self._copies.forget()
            return
        try:
            self._copies.keep(self._store.document, self._files.path, self._files.program)
        except CannotWriteError as error:
            self._tell(filled(error.refusal, error.details))

    def close(self) -> None:
        """The window ends as it should. What is still offered will be offered again, since it was not answered."""
        self._timer.stop()
        self._copies.forget()
        if self._offered is not None:
            self._offered.lock.unlock()
            self._offered = None

    def _on_change(self, _change: Change) -> None:
        self._wait()

    def _wait(self) -> None:
        # Not begun anew by each edit: whoever types for a minute without a pause would have no copy.
        if not self._timer.isActive():
            self._timer.start()

    def _offer_next(self) -> None:
        self._offered = None
        match next(self._left, None):
            case LeftBehind() as left:
                self._offered = left
                self._band.offer(self._offer_sentence(left))
            case Damaged() as damaged:
                self._band.tell(self._damage_sentence(damaged))
            case None:
                self._band.hide()

    def _offer_sentence(self, left: LeftBehind) -> str:
        when = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(left.when)), QLocale.FormatType.ShortFormat)
        source = _shown(left.document)
        shown = source if len(source) <= _LONGEST_SOURCE else source[: _LONGEST_SOURCE - 1] + "…"
        text = self.tr("Gradstep ended unexpectedly. What was not saved was kept ({when}): {formula}")
        return text.format(when=when, formula=shown)

    def _damage_sentence(self, damaged: Damaged) -> str:
        reason = filled(damaged.error.refusal, damaged.error.details)
        text = self.tr("Gradstep ended unexpectedly, and what was kept cannot be read. {reason} It is still at {kept}.")
        return text.format(reason=reason, kept=damaged.kept)

    def _restore(self) -> None:
        left = self._offered
        if left is None or not self._files.restore(left.document, left.path, left.program):
            return
        self._copies.adopt(left)
        self._offer_next()

    def _discard(self) -> None:
        if self._offered is not None:
            self._copies.discard(self._offered)
        self._offer_next()

    def _tell(self, reason: str) -> None:
        if not self._is_told:
            self._is_told = True
            self.troubled.emit(
                self.tr("What is not saved cannot be kept for after a crash: {reason}").format(reason=reason)
            )


def _shown(document: Document) -> str:
    """The formula, or the first line of the script that says something."""
    if document.source is SourceKind.FORMULA:
        return document.formula
    lines = [line.strip() for line in document.script.text.split("\n")]
    return next((line for line in lines if line and not line.startswith(("#", "import ", "from "))), "".join(lines[:1]))
