"""Every attack that is to be refused is refused before anything of it runs, with a place and a sentence."""

from pathlib import Path

import pytest

from core.notation.program import Program, parse_program
from core.notation.program_problem import ProgramRefusedError
from core.objective.program.second_look import look_again
from core.storage.program_file import Unreadable, read_program
from tests.attacks.attack import Attack, written
from tests.attacks.forbidden import forbidden
from tests.attacks.generated import generated

ALL = [*written(), *forbidden(), *generated()]
MUST_BE_REFUSED = [one for one in ALL if one.outcomes == ("refused",)]


def read(attack: Attack, folder: Path) -> Program | None:
    """What would be run of an attack; None where it is refused."""
    script = folder / ("attack.ipynb" if attack.name.endswith(".ipynb") else "attack.py")
    script.write_bytes(attack.source)
    try:
        program = parse_program(read_program(script).text)
        look_again(program)
    except ProgramRefusedError as error:
        assert all(one.place.line >= 1 and one.place.column >= 0 and one.sentence() for one in error.refusals)
        return None
    except Unreadable as error:
        assert str(error).endswith(".")
        return None
    return program


def test_that_there_are_hundreds_of_attacks() -> None:
    assert len(ALL) >= 700
    assert len(MUST_BE_REFUSED) >= 300


@pytest.mark.parametrize("kind", sorted({one.name.partition("/")[0] for one in MUST_BE_REFUSED}))
def test_that_what_must_be_refused_is_refused_before_it_runs(kind: str, tmp_path: Path) -> None:
    attacks = [one for one in MUST_BE_REFUSED if one.name.startswith(f"{kind}/")]
    assert [one.name for one in attacks if read(one, tmp_path) is not None] == []


def test_that_reading_any_attack_ends_in_a_program_or_in_a_sentence(tmp_path: Path) -> None:
    others = [one for one in ALL if one not in MUST_BE_REFUSED]
    runnable = [one for one in others if read(one, tmp_path) is not None]
    assert 0 < len(runnable) < len(others)
