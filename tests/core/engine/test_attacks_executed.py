"""The nastiest attacks through ``python main.py exec``: each ends in time as it may, and leaves nothing behind."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.attacks.attack import Attack, written
from tests.attacks.nastiest import NASTIEST

ROOT = Path(__file__).parents[3]
SECONDS = 30


def attacks() -> list[Attack]:
    names = NASTIEST.split()
    return [one for one in written() if one.name.rpartition("/")[2].removesuffix(".py") in names]


def test_that_the_nastiest_are_all_there() -> None:
    assert len(attacks()) == len(NASTIEST.split())


@pytest.mark.parametrize("attack", attacks(), ids=lambda one: one.name)
def test_that_an_attack_ends_in_time_as_it_may_and_leaves_nothing(attack: Attack, tmp_path: Path) -> None:
    script, folder = tmp_path / "attack.py", tmp_path / "empty"
    script.write_bytes(attack.source)
    folder.mkdir()
    environment = dict(os.environ)
    result = subprocess.run(
        [sys.executable, ROOT / "main.py", "exec", script, "--limit", "seconds=1"],
        cwd=folder,
        capture_output=True,
        check=False,
        timeout=SECONDS,
        env=environment | {"HOME": str(folder), "TMPDIR": str(folder)},
    )
    told = result.stderr.decode()
    assert any(is_outcome(result.returncode, told, one) for one in attack.outcomes), (result.returncode, told)
    assert "Traceback" not in told
    assert list(folder.iterdir()) == []
    assert dict(os.environ) == environment


def is_outcome(code: int, told: str, outcome: str) -> bool:
    kind, _, name = outcome.partition(" ")
    return code == {"done": 0, "error": 1, "limit": 2, "refused": 2}[kind] and name in told
