"""A document saved and loaded is the same, and what is no file of one is refused without harm."""

import errno
import json
import os
import socket
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.document import bounds
from core.document.bounds import OutOfBoundsError
from core.document.choices import OptimizerChoice, ParameterChoice, Role
from core.document.commands import ChangeFormula, ChangeScript, ChangeSetting
from core.document.document import Document
from core.document.new_document import NEW_DOCUMENT
from core.document.run_spec import Dtype, Intervention
from core.document.script import Every, PlotRole, Script, SourceKind, WatchChoice
from core.storage.document_file import (
    document_bytes,
    load_document,
    read_document,
    save_document,
)
from core.storage.read_refusal import CannotReadError, ReadRefusal, read_refusals_told
from core.storage.write_refusal import CannotWriteError

TEXTS = st.text(st.characters(codec="utf-8"), max_size=20)
NAMES = st.sampled_from(["x", "y", "x1", "x_max", "λ", "α_2", "中", "b_prime"])
KEYS = st.sampled_from(["gd", "sgd", "lr", "momentum", "weight_decay", "_", "k" * bounds.LONGEST_KEY])
FINITE = st.floats(allow_nan=False, allow_infinity=False)
SETTINGS = st.dictionaries(KEYS, st.one_of(st.booleans(), FINITE), max_size=4)


@st.composite
def optimizer_choices(draw: st.DrawFn) -> OptimizerChoice:
    steps = draw(st.sets(st.integers(0, bounds.MOST_STEPS), max_size=3))
    changed = [draw(SETTINGS.filter(bool)) for _ in steps]
    interventions = zip(sorted(steps), changed, strict=True)
    return OptimizerChoice(
        draw(KEYS),
        tuple(draw(SETTINGS).items()),
        tuple(Intervention(step, tuple(one.items())) for step, one in interventions),
    )


@st.composite
def scripts(draw: st.DrawFn) -> Script:
    characters = st.characters(codec="utf-8") | st.sampled_from("\n\r\f\v\u2028#%x= ")
    script = Script(draw(st.text(characters, max_size=40)))
    watches = st.lists(st.builds(WatchChoice, TEXTS, st.none() | st.sampled_from(PlotRole)), max_size=3).map(tuple)
    lines = st.sets(st.integers(1, script.line_count), max_size=3).map(tuple)
    return Script(script.text, draw(watches), draw(st.none() | st.sampled_from(Every)), draw(lines))


DOCUMENTS = st.builds(
    Document,
    formula=TEXTS,
    parameters=st.lists(
        st.builds(ParameterChoice, NAMES, TEXTS, st.sampled_from(Role)),
        max_size=4,
        unique_by=lambda choice: choice.name,
    ).map(tuple),
    optimizer=KEYS,
    optimizers=st.lists(optimizer_choices(), max_size=3, unique_by=lambda choice: choice.key).map(tuple),
    dtype=st.sampled_from(Dtype),
    seed=st.integers(bounds.LOWEST_SEED, bounds.HIGHEST_SEED),
    steps=st.integers(0, bounds.MOST_STEPS),
    stop_gradient=st.none() | st.floats(0, sys.float_info.max),
    zero_grad=st.booleans(),
    source=st.sampled_from(SourceKind),
    script=scripts(),
)


@settings(derandomize=True, deadline=None)
@given(DOCUMENTS)
def test_that_a_saved_document_loads_as_the_same_document(document: Document) -> None:
    loaded = read_document(document_bytes(document))

    assert loaded == document
    assert repr(loaded) == repr(document)  # tells -0.0 from 0.0 and True from 1.0


def test_that_a_file_is_saved_and_loaded(tmp_path: Path) -> None:
    target = tmp_path / "first λ.gradstep"
    save_document(target, Document("x"))
    save_document(target, NEW_DOCUMENT)

    assert load_document(target) == NEW_DOCUMENT
    assert [file.name for file in tmp_path.iterdir()] == [target.name]


def test_that_a_file_can_be_read_by_a_person() -> None:
    text = document_bytes(NEW_DOCUMENT).decode()

    assert text.startswith('{\n  "program": "Gradstep",\n  "format": 3,\n  "formula": "3x²+2x−1",\n')
    assert text.endswith("}\n")


def test_that_a_script_stands_line_by_line_in_its_file_so_that_two_can_be_compared() -> None:
    script = Script("x = 1\n\nprint('\u2028')\n", (WatchChoice("x"),), None, (3,))
    data = json.loads(document_bytes(replace(NEW_DOCUMENT, source=SourceKind.SCRIPT, script=script)))

    assert data["source"] == "script"
    assert data["script"]["text"] == ["x = 1", "", "print('\u2028')", ""]
    assert json.loads(document_bytes(NEW_DOCUMENT))["script"]["text"] == []


def test_that_documents_of_earlier_formats_stay_readable() -> None:
    data = json.loads(document_bytes(NEW_DOCUMENT))
    del data["source"], data["script"]
    second = json.dumps(data | {"format": 2, "zero_grad": False}).encode()
    del data["zero_grad"]
    first = json.dumps(data | {"format": 1}).encode()

    assert read_document(second) == replace(NEW_DOCUMENT, zero_grad=False)
    assert read_document(first) == NEW_DOCUMENT
    assert NEW_DOCUMENT.zero_grad
    assert NEW_DOCUMENT.source is SourceKind.FORMULA
    assert NEW_DOCUMENT.script == Script()


def largest_script() -> Script:
    lines = range(bounds.LONGEST_SCRIPT - bounds.MOST_BREAKPOINTS, bounds.LONGEST_SCRIPT)
    watch = WatchChoice("\x00" * bounds.LONGEST_WATCH, PlotRole.PARAMETERS)
    # An empty line takes ten bytes in the file, more than any character.
    return Script("\n" * bounds.LONGEST_SCRIPT, (watch,) * bounds.MOST_WATCHES, Every.ITERATION, tuple(lines))


def test_that_the_largest_document_there_can_be_is_saved_and_loaded(tmp_path: Path) -> None:
    names = [f"x{index:03}" for index in range(bounds.MOST_PARAMETERS)]
    keys = [f"{index:02}".rjust(bounds.LONGEST_KEY, "o") for index in range(bounds.MOST_OPTIMIZERS)]
    per_optimizer = range(bounds.MOST_STEPS - bounds.MOST_SETTINGS // len(keys) + 1, bounds.MOST_STEPS + 1)
    interventions = tuple(Intervention(step, ((keys[0], -sys.float_info.max),)) for step in per_optimizer)
    largest = Document(
        formula="\x00" * (bounds.MOST_CHARACTERS - len("".join(names))),  # six bytes each in JSON
        parameters=tuple(ParameterChoice(name, "") for name in names),
        optimizer=keys[0],
        optimizers=tuple(OptimizerChoice(key, (), interventions) for key in keys),
        seed=bounds.HIGHEST_SEED,
        steps=bounds.MOST_STEPS,
        stop_gradient=sys.float_info.min,
        source=SourceKind.FORMULA,
        script=largest_script(),
    )
    target = tmp_path / "largest.gradstep"
    save_document(target, largest)

    assert load_document(target) == largest
    with pytest.raises(OutOfBoundsError):
        ChangeSetting("lr", 0.1).apply(largest)
    with pytest.raises(OutOfBoundsError):
        ChangeFormula(largest.formula + "x").apply(largest)
    with pytest.raises(OutOfBoundsError):
        ChangeScript(largest.script.text + "x").apply(largest)


def test_that_a_document_can_be_written_by_hand_in_any_order() -> None:
    data = json.loads(document_bytes(NEW_DOCUMENT))
    data["optimizers"]["sgd"]["settings"] = {"momentum": 0.8, "lr": 0.03}
    turned_round = dict(reversed(data.items()))

    assert read_document(json.dumps(turned_round, ensure_ascii=True).encode()) == NEW_DOCUMENT


def test_that_a_missing_file_a_folder_and_a_bad_name_are_refused(tmp_path: Path) -> None:
    save_document(tmp_path / "good.gradstep", NEW_DOCUMENT)
    for target, expected in (
        (tmp_path / "none.gradstep", ReadRefusal.MISSING),
        (tmp_path / "none" / "good.gradstep", ReadRefusal.MISSING),
        (tmp_path / "good.gradstep" / "x", ReadRefusal.MISSING),
        (tmp_path, ReadRefusal.IS_A_FOLDER),
        (tmp_path / "null\x00byte", ReadRefusal.BAD_NAME),
        (tmp_path / "half\ud83d", ReadRefusal.BAD_NAME),
        (tmp_path / ("long" * 1000), ReadRefusal.BAD_NAME),
    ):
        with pytest.raises(CannotReadError) as caught:
            load_document(target)
        assert caught.value.refusal is expected
        assert str(caught.value).isprintable()


def test_that_a_larger_file_is_not_read_to_its_end(tmp_path: Path) -> None:
    target = tmp_path / "large.gradstep"
    with target.open("wb") as stream:
        stream.truncate(10**12)  # a hole: it takes no room on the disk and would take all memory

    with pytest.raises(CannotReadError) as caught:
        load_document(target)
    assert caught.value.refusal is ReadRefusal.TOO_LARGE


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_that_a_pipe_and_a_device_are_refused_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "socket"))
        for target in (tmp_path / "pipe", tmp_path / "socket", Path("/dev/zero")):
            with pytest.raises(CannotReadError) as caught:
                load_document(target)
            assert caught.value.refusal is ReadRefusal.NO_FILE


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
def test_that_a_link_is_followed_unless_it_leads_back_to_itself(tmp_path: Path) -> None:
    save_document(tmp_path / "good.gradstep", NEW_DOCUMENT)
    (tmp_path / "link").symlink_to(tmp_path / "good.gradstep")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")

    assert load_document(tmp_path / "link") == NEW_DOCUMENT
    with pytest.raises(CannotReadError) as caught:
        load_document(tmp_path / "loop")
    assert caught.value.refusal is ReadRefusal.CIRCULAR_LINK


@pytest.fixture
def _without_privileges() -> Iterator[None]:
    """Permissions do not bind the superuser, who therefore becomes somebody else for a while."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    yield
    os.seteuid(0)


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are of another kind there")
def test_that_a_file_one_may_not_read_is_refused(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    target = tmp_path / "secret.gradstep"
    save_document(target, NEW_DOCUMENT)
    target.chmod(0)
    request.getfixturevalue("_without_privileges")

    with pytest.raises(CannotReadError) as caught:
        load_document(target)
    assert caught.value.refusal is ReadRefusal.NOT_PERMITTED


def test_that_a_broken_disk_is_told_with_the_systems_reason(tmp_path: Path) -> None:
    expected = r"a\.gradstep could not be read: Input/output error"
    with pytest.raises(CannotReadError, match=expected), read_refusals_told(tmp_path / "a.gradstep"):
        raise OSError(errno.EIO, "Input/output error")


def test_that_an_older_file_survives_a_document_that_cannot_be_written(tmp_path: Path) -> None:
    target = tmp_path / "old.gradstep"
    save_document(target, NEW_DOCUMENT)
    target.with_name("folder").mkdir()

    with pytest.raises(CannotWriteError):
        save_document(tmp_path / "folder", Document("x"))
    with pytest.raises(CannotWriteError):
        save_document(target / "beneath", Document("x"))

    assert load_document(target) == NEW_DOCUMENT
    assert sorted(file.name for file in tmp_path.iterdir()) == ["folder", "old.gradstep"]
