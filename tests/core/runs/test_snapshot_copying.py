"""A snapshot survives the way through bytes with every bit, and what is not there stays so."""

import math

import torch

from core.channel.frames import framed
from core.messages import Snapshotted, answer_of
from core.runs.snapshot import Snapshot
from core.runs.snapshot_copying import copied, restored


def test_that_every_bit_survives_the_way_to_the_window_and_back() -> None:
    strange = torch.tensor([[-0.0, math.inf], [math.nan, 1e-45]])
    numbers = torch.arange(5, dtype=torch.float64).t() / 3
    state = ({"momentum_buffer": numbers.flip(0), "step": torch.tensor(3.0), "count": 7}, {"momentum_buffer": None})
    snapshot = Snapshot(12, (strange, torch.zeros(0)), (None, torch.zeros(0)), state)
    arrived = answer_of(framed(Snapshotted(1, copied(snapshot)))[4:])
    assert isinstance(arrived, Snapshotted)
    back = restored(arrived.snapshot)
    assert repr(back) == repr(snapshot)
    assert [one.dtype for one in back.parameters] == [one.dtype for one in snapshot.parameters]


def test_that_what_is_restored_is_ones_own() -> None:
    snapshot = Snapshot(0, (torch.ones(3),), (None,), ({},))
    copy = copied(snapshot)
    restored(copy).parameters[0].add_(1)
    assert restored(copy).parameters[0].tolist() == [1.0, 1.0, 1.0]
