"""Which snapshots of a run the window gets, from the last of which the run goes on in another engine."""

from time import monotonic

from core.runs.snapshot import Snapshot
from core.runs.snapshot_store import SnapshotStore

SPACING = 0.5
"""Seconds between two of them, about: what has to be computed anew when an engine is lost."""
BYTES_A_SECOND = 20 * 2**20
"""Larger ones come so seldom that they are no more than this; to make, send and read them costs a tenth of the time."""
MOST_BYTES = 64 * 2**20
"""The window keeps one in memory; a larger one it does not get."""


class Handover:
    """Keeps a store supplied, and beside it the latest snapshot for the window.

    The first is taken at once. The number of steps to the next one is doubled or halved as the time between them asks.
    """

    def __init__(self, store: SnapshotStore) -> None:
        self._store = store
        self._interval = 1
        self._wanted: int | None = 0
        self._taken_at = 0.0
        self._fresh: Snapshot | None = None

    @property
    def next_step(self) -> int | None:
        """The step of which the next snapshot is wanted, here or in the store."""
        wanted = [step for step in (self._store.next_step, self._wanted) if step is not None]
        return min(wanted, default=None)

    def keep(self, snapshot: Snapshot) -> None:
        """Takes a snapshot for whoever wants it."""
        if self._store.next_step is not None and snapshot.step >= self._store.next_step:
            self._store.keep(snapshot)
        if self._wanted is not None and snapshot.step >= self._wanted:
            self._take(snapshot)

    def take(self) -> Snapshot | None:
        """The latest one for the window, once; None where there is none that it does not have."""
        fresh, self._fresh = self._fresh, None
        return fresh

    def _take(self, snapshot: Snapshot) -> None:
        if snapshot.byte_count > MOST_BYTES:
            self._wanted = None
            return
        now, spacing = monotonic(), max(SPACING, snapshot.byte_count / BYTES_A_SECOND)
        if now - self._taken_at < spacing:
            self._interval *= 2
        elif now - self._taken_at > 2 * spacing:
            self._interval = max(self._interval // 2, 1)
        self._fresh, self._taken_at, self._wanted = snapshot, now, snapshot.step + self._interval
