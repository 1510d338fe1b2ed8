"""The scripts that the language is tested with are what they claim to be, whoever adds to them."""

import ast
from pathlib import Path

import pytest

from tests.attacks.attack import read, written
from tests.attacks.forbidden import forbidden
from tests.attacks.generated import generated
from tests.corpus import borderline, programs, refused_seeds, seeds, uncaught

KNOWN = ("refused", "limit", "error", "done")


def test_that_every_attack_says_what_may_become_of_it() -> None:
    attacks = [*written(), *forbidden(), *generated()]
    assert len(written()) >= 110
    assert [one.name for one in attacks if not one.outcomes or not all(map(_is_known, one.outcomes))] == []


def _is_known(outcome: str) -> bool:
    return outcome.split(" ", maxsplit=1)[0] in KNOWN


def test_that_no_two_attacks_have_one_name() -> None:
    names = [one.name for one in (*written(), *forbidden(), *generated())]
    assert len(names) == len(set(names))


def test_that_an_attack_without_an_expectation_is_not_read(tmp_path: Path) -> None:
    script = tmp_path / "attack.py"
    script.write_text("print(1)\n")
    with pytest.raises(ValueError, match=r"attack\.py does not say"):
        read(script)


@pytest.mark.parametrize("script", [*programs(), *uncaught(), *borderline()], ids=lambda path: path.name)
def test_that_a_program_says_what_it_covers_and_defines_no_class(script: Path) -> None:
    tree = ast.parse(script.read_text(encoding="utf-8"))
    assert ast.get_docstring(tree)
    assert not [node for node in ast.walk(tree) if isinstance(node, ast.ClassDef | ast.Yield | ast.Await)]


def test_that_every_seed_has_its_recorded_output() -> None:
    assert [source.name for source, output in seeds() if not output.exists()] == []
    assert len(refused_seeds()) == 4
