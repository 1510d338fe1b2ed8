"""The attacks that a running script can make end within tight limits, as each of them says, and change nothing."""

import os
import sys
import threading

import pytest

from core.document.program_limits import Limits
from core.notation.program import parse_program
from core.notation.program_problem import ProgramRefusedError
from core.runs.program_run import ProgramSpec, run_to_end
from core.trajectory.program_end import EndKind
from tests.attacks.attack import Attack, written
from tests.attacks.nastiest import NASTIEST

TIGHT = Limits(
    statements=100_000,
    seconds=0.5,
    elements=1_000_000,
    bytes=300 << 20,
    digits=10_000,
    characters=1_000_000,
    items=500_000,
    printed=200_000,
)
SLOW = """
    deep_sequential error_in_text_of_error func_grad_endless recursion_in_finally
"""
"""What native code, or very deep recursion, holds up for seconds."""


def attacks() -> list[Attack]:
    left_out = {*NASTIEST.split(), *SLOW.split()}
    bounded = [one for one in written() if one.name.startswith("bounded/")]
    return [one for one in bounded if one.name.removeprefix("bounded/").removesuffix(".py") not in left_out]


def outcome(attack: Attack) -> str:
    """What becomes of an attack, in the words of its first line."""
    try:
        program = parse_program(attack.source.decode())
    except ProgramRefusedError:
        return "refused"
    end = run_to_end(ProgramSpec(program, limits=TIGHT), lambda _text: None)
    assert end.sentence()
    return f"error {end.error}" if end.kind is EndKind.ERROR else end.kind.name.lower()


@pytest.mark.parametrize("attack", attacks(), ids=lambda one: one.name)
def test_that_an_attack_ends_as_it_may_and_changes_nothing(attack: Attack) -> None:
    modules, environment, folder = set(sys.modules), dict(os.environ), sorted(os.listdir())
    found = outcome(attack)
    accepted = [*attack.outcomes, "limit"]  # a limit may come first where limits are tight
    assert found in accepted or ("error" in accepted and found.startswith("error"))
    assert (dict(os.environ), sorted(os.listdir())) == (environment, folder)
    assert not {name for name in set(sys.modules) - modules if not name.startswith(("torch", "numpy", "core"))} & NEW
    assert threading.active_count() < 20


NEW = {"ctypes.util", "multiprocessing", "socket", "http", "urllib.request", "smtplib", "ftplib", "telnetlib"}
"""Modules that nothing of ours or of PyTorch's needs to be imported for what scripts may do."""
