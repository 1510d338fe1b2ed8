"""Every attack that is to be refused is refused before anything of it runs, with a place and a sentence."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from core.notation.program import parse_program
from core.notation.program_problem import ProgramRefusedError, Refusal
from core.objective.program.second_look import look_again
from core.storage.program_file import read_program
from core.storage.program_refusal import ProgramFileError
from tests.attacks.attack import Attack, written
from tests.attacks.forbidden import forbidden
from tests.attacks.generated import generated

ALL = [*written(), *forbidden(), *generated()]
MUST_BE_REFUSED = [one for one in ALL if one.outcomes == ("refused",) and not one.name.startswith("bounded/")]
OTHERS = [one for one in ALL if one not in MUST_BE_REFUSED]
KEPT = ("lambdas_100000", "parentheses_100000", "sums_100000", "attributes_100000", "long/ifs")
"""Of what takes the parser itself a second or more, enough to see that it ends well."""


def refusals(attack: Attack, folder: Path) -> Sequence[Refusal] | str | None:
    """For what an attack is not run; None where it would be."""
    script = folder / ("attack.ipynb" if attack.name.endswith(".ipynb") else "attack.py")
    script.write_bytes(attack.source)
    try:
        look_again(parse_program(read_program(script).text))
    except ProgramRefusedError as error:
        return error.refusals
    except ProgramFileError as error:
        return str(error)
    return None


def is_told(found: Sequence[Refusal] | str) -> bool:
    """Whether there are places and sentences."""
    if isinstance(found, str):
        return found.endswith(".")
    sentences = [one.sentence() for one in found]
    return bool(found) and all(map(_stands, found)) and all(one.endswith((".", "?")) for one in sentences)


def _stands(refusal: Refusal) -> bool:
    place = refusal.place
    return 1 <= place.line <= place.end_line and place.column >= 0 and place.end_column >= 0


def test_that_there_are_hundreds_of_attacks() -> None:
    assert len(ALL) >= 1_000
    assert len(MUST_BE_REFUSED) >= 400


@pytest.mark.parametrize("kind", sorted({one.name.partition("/")[0] for one in MUST_BE_REFUSED}))
def test_that_what_must_be_refused_is_refused_before_it_runs(kind: str, tmp_path: Path) -> None:
    found = {one.name: refusals(one, tmp_path) for one in MUST_BE_REFUSED if one.name.startswith(f"{kind}/")}
    assert [name for name, refused in found.items() if refused is None or not is_told(refused)] == []


@pytest.mark.parametrize("kind", ["bytes", "notebook", "forbidden", "bounded", "deep", "long"])
def test_that_reading_any_attack_ends_in_a_program_or_in_a_sentence(kind: str, tmp_path: Path) -> None:
    found = {one.name: refusals(one, tmp_path) for one in OTHERS if one.name.startswith(kind) and is_quick(one)}
    assert found
    assert [name for name, refused in found.items() if refused is not None and not is_told(refused)] == []


def is_quick(attack: Attack) -> bool:
    is_slow = attack.name.startswith("long/") or "_100000" in attack.name
    return not is_slow or any(kept in attack.name for kept in KEPT)
