"""Snapshots taken in the course of a run, so that any of its steps can be reached again by a short replay."""

from bisect import bisect_right
from typing import Protocol

from core.runs.snapshot import Snapshot


class Keeper(Protocol):
    """Someone to whom a run hands snapshots of itself."""

    @property
    def next_step(self) -> int | None:
        """The step of which the next one is wanted, None for none; a run that begins later gives its first."""

    def keep(self, snapshot: Snapshot) -> None:
        """Takes a snapshot, and says by ``next_step`` when the next one is wanted."""


class SnapshotStore:
    """Snapshots of one run at regular steps, in bounded memory: when it is full, every second one is given up.

    Args:
        byte_limit: about how much memory may be taken.
        interval: steps between snapshots, at first.
    """

    def __init__(self, byte_limit: int = 64 * 2**20, interval: int = 128) -> None:
        self.next_step: int | None = 0
        self._byte_limit = byte_limit
        self._interval = interval
        self._snapshots: list[Snapshot] = []

    def __len__(self) -> int:
        return len(self._snapshots)

    def keep(self, snapshot: Snapshot) -> None:
        """Takes a snapshot of a step after all that are here; one of an earlier step is here already."""
        if not self._snapshots or snapshot.step > self._snapshots[-1].step:
            self._snapshots.append(snapshot)
            while len(self._snapshots) > 1 and len(self._snapshots) * snapshot.byte_count > self._byte_limit:
                self._thin_out()
        self.next_step = (self._snapshots[-1].step // self._interval + 1) * self._interval

    def nearest(self, step: int) -> Snapshot | None:
        """The latest snapshot of a step not after this one."""
        position = bisect_right(self._snapshots, step, key=_step)
        return self._snapshots[position - 1] if position else None

    def until(self, step: int) -> "SnapshotStore":
        """A store with the snapshots up to a step, for a run that goes another way from there."""
        store = SnapshotStore(self._byte_limit, self._interval)
        for snapshot in self._snapshots[: bisect_right(self._snapshots, step, key=_step)]:
            store.keep(snapshot)
        return store

    def _thin_out(self) -> None:
        self._interval *= 2
        kept = [snapshot for snapshot in self._snapshots if snapshot.step % self._interval == 0]
        self._snapshots = kept or self._snapshots[:1]


class Catcher:
    """Keeps the snapshot of one step."""

    def __init__(self, step: int) -> None:
        self.next_step: int | None = step
        self.caught: Snapshot | None = None

    def keep(self, snapshot: Snapshot) -> None:
        """Takes the snapshot."""
        self.caught, self.next_step = snapshot, None


def _step(snapshot: Snapshot) -> int:
    return snapshot.step
