"""A lesson is read from a good file; any other one is refused with what is wrong, where, and how to mend it."""

import copy
import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.document.bounds import Bound
from core.document.lesson import AtEnd, AtLine, Lesson, LookAt, QuestionKind, Where
from core.document.new_document import NEW_DOCUMENT
from core.document.script import SourceKind
from core.storage.document_file import document_bytes
from core.storage.lesson_file import LARGEST_FILE, load_lesson, read_lesson
from core.storage.lesson_refusal import LessonRefusal
from core.storage.read_refusal import CannotReadError, ReadRefusal

FOLDER = Path(__file__).resolve().parents[3] / "resources" / "lessons"
FILES = sorted(FOLDER.glob("*.json"))
QUESTION: dict[str, Any] = {
    "text": "What will `x.grad` be?",
    "kind": "number",
    "truth": {"watch": "x.grad", "at": {"when": "end"}},
    "relative": 0.001,
    "absolute": 0.001,
    "options": [],
    "right": "Yes.",
    "hint": "Twice x.",
}
GOOD: dict[str, Any] = {
    "program": "Gradstep lesson",
    "format": 1,
    "title": "A lesson",
    "idea": "One idea.",
    "source": {
        "kind": "script",
        "lines": ["import torch", "x = torch.tensor(1.0, requires_grad=True)", "(x * x).backward()"],
        "watches": [{"text": "x.grad", "plot": None}, {"text": "x", "plot": "loss"}],
        "every": "backward",
    },
    "stops": [
        {
            "at": {"when": "line", "line": 3, "code": "(x * x).backward()", "time": 1},
            "text": "Now `backward`.",
            "look_at": "variables:x",
            "questions": [QUESTION],
        },
        {"at": {"when": "end"}, "text": "Done.", "look_at": "output", "questions": []},
    ],
    "free_end": {"text": "Now change it.", "source": None},
}
FORMULA: dict[str, Any] = {
    "kind": "formula",
    "formula": "x²",
    "parameters": {"x": {"start": "2", "role": "optimized"}},
    "optimizer": "gd",
    "settings": {"lr": 0.1},
    "dtype": "float32",
    "steps": 5,
}


def written(whole: Any) -> bytes:
    return json.dumps(whole).encode()


def changed(path: str, value: Any) -> bytes:
    """The good file with one value replaced, such as ``stops.0.text``; an ellipsis takes it out."""
    whole = copy.deepcopy(GOOD)
    *names, last = [int(name) if name.isdecimal() else name for name in path.split(".")]
    inner: Any = whole
    for name in names:
        inner = inner[name]
    if value is ...:
        del inner[last]
    else:
        inner[last] = value
    return written(whole)


def refusal(content: bytes) -> CannotReadError:
    with pytest.raises(CannotReadError) as caught:
        read_lesson(content)
    assert str(caught.value).endswith(".")
    return caught.value


def test_that_a_lesson_is_read() -> None:
    lesson = read_lesson(written(GOOD))
    first, last = lesson.stops
    assert (lesson.title, lesson.idea, lesson.document.source) == ("A lesson", "One idea.", SourceKind.SCRIPT)
    assert lesson.document.script.text.splitlines() == GOOD["source"]["lines"]
    assert (first.at, first.look_at, last.at) == (AtLine(3, 1), LookAt(Where.VARIABLES, "x"), AtEnd())
    assert first.questions[0].kind is QuestionKind.NUMBER
    assert first.questions[0].truth.watch.attribute == "grad"


def test_that_a_lesson_about_a_formula_is_read() -> None:
    stops = [{"at": {"when": "step", "step": 5}, "text": "A step.", "look_at": "plot:loss", "questions": []}]
    document = read_lesson(written(GOOD | {"source": FORMULA, "stops": stops})).document
    assert (document.formula, document.steps, document.parameter("x").start) == ("x²", 5, "2")
    assert document.source is SourceKind.FORMULA


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_that_the_lessons_that_are_delivered_are_good(file: Path) -> None:
    assert load_lesson(file).stops


NOT_LESSONS: dict[str, tuple[bytes, LessonRefusal | ReadRefusal]] = {
    "a document": (document_bytes(NEW_DOCUMENT), LessonRefusal.NO_LESSON),
    "a list": (b"[]", ReadRefusal.NO_OBJECT),
    "a later format": (changed("format", 2), ReadRefusal.NEWER),
    "nothing": (b"", ReadRefusal.EMPTY),
    "too large": (b" " * (LARGEST_FILE + 1), ReadRefusal.TOO_LARGE),
    "not UTF-8": (b"\xff", ReadRefusal.NOT_UTF8),
    "a lesson cut off": (written(GOOD)[:-20], ReadRefusal.NOT_JSON),
}


@pytest.mark.parametrize(("content", "expected"), NOT_LESSONS.values(), ids=NOT_LESSONS.keys())
def test_that_what_is_no_lesson_at_all_is_refused(content: bytes, expected: LessonRefusal | ReadRefusal) -> None:
    assert refusal(content).refusal is expected


STOP, ASKED = "stops.0.", "stops.0.questions.0."
WRONG: tuple[tuple[str, Any, LessonRefusal | ReadRefusal | Bound, str], ...] = (
    ("format", 0, ReadRefusal.NO_FORMAT, ""),
    ("title", ..., ReadRefusal.ABSENT, ""),
    ("title", "a" * 61, LessonRefusal.TOO_LONG, ""),
    ("idea", "a\nb", LessonRefusal.NOT_ON_ONE_LINE, ""),
    ("idea", "\ud800", Bound.HALF_CHARACTER, ""),
    ("stops", [], LessonRefusal.COUNT, ""),
    ("source.lines.0", "import os", LessonRefusal.SCRIPT_REFUSED, "source.lines"),
    ("source.lines.0", "x =", LessonRefusal.SCRIPT_REFUSED, "source.lines"),
    ("source.watches.0.text", "x = 1", LessonRefusal.WATCH_REFUSED, ""),
    ("source.every", "minute", ReadRefusal.NO_CHOICE, ""),
    (STOP + "colour", "red", ReadRefusal.UNKNOWN, ""),
    (STOP + "text", " ", LessonRefusal.EMPTY_TEXT, ""),
    (STOP + "text", "a " * 60 + "a", LessonRefusal.TOO_MANY_WORDS, ""),
    (STOP + "text", "a `b", LessonRefusal.OPEN_BACKTICK, ""),
    (STOP + "at.line", 2, LessonRefusal.OTHER_CODE, STOP + "at.code"),
    (STOP + "at.line", 4, LessonRefusal.NO_LINE, ""),
    (STOP + "at.time", 0, Bound.OUT_OF_RANGE, ""),
    (STOP + "at.when", ..., ReadRefusal.ABSENT, ""),
    (STOP + "at.when", "soon", ReadRefusal.NO_CHOICE, ""),
    (STOP + "at.when", "step", LessonRefusal.NOT_OF_A_SCRIPT, ""),
    (STOP + "look_at", "sky", LessonRefusal.NO_LOOK, ""),
    (STOP + "look_at", "variables:y", LessonRefusal.NO_LOOK, ""),
    (STOP + "look_at", "plot:x", LessonRefusal.NO_LOOK, ""),
    (STOP + "look_at", "editor:9", LessonRefusal.NO_LINE, ""),
    (STOP + "look_at", "inspector:update!", ReadRefusal.NO_CHOICE, ""),
    (ASKED + "truth", 14, ReadRefusal.NO_OBJECT, ""),
    (ASKED + "truth.watch", "len(x)", LessonRefusal.NOT_RECORDED, ""),
    (ASKED + "truth.watch", "y.grad", LessonRefusal.NOT_RECORDED, ""),
    (ASKED + "relative", 2, Bound.OUT_OF_RANGE, ""),
    (ASKED + "kind", "choice", LessonRefusal.COUNT, ASKED + "options"),
    (ASKED + "options", [{}], LessonRefusal.NO_OPTIONS, ""),
)
"""What is replaced by what (an ellipsis takes it out), how that is refused, and where, if it is elsewhere."""


def told_place(path: str) -> str:
    """``stops.0.at`` as it is told: ``$.stops[0].at``."""
    return "$" + "".join(f"[{name}]" if name.isdecimal() else f".{name}" for name in path.split("."))


@pytest.mark.parametrize(
    ("path", "value", "expected", "elsewhere"), WRONG, ids=[f"{one[0]}={one[1]!r}" for one in WRONG]
)
def test_that_what_is_wrong_is_told_with_its_place(
    path: str, value: Any, expected: LessonRefusal | ReadRefusal | Bound, elsewhere: str
) -> None:
    error = refusal(changed(path, value))
    assert error.refusal is expected
    assert error.details["place"] == told_place(elsewhere or path)


def with_options(*options: dict[str, str]) -> bytes:
    return changed("stops.0.questions.0", QUESTION | {"kind": "choice", "options": list(options)})


def test_that_the_answers_of_a_choice_mean_something_and_differ() -> None:
    one, other = {"text": "2", "means": "2"}, {"text": "none", "means": "None"}
    assert len(read_lesson(with_options(one, other)).stops[0].questions[0].options) == 2
    assert refusal(with_options(one, {"text": "b", "means": "?!"})).refusal is LessonRefusal.NO_MEANING
    assert refusal(with_options(one, {"text": "b", "means": "2"})).refusal is LessonRefusal.TWICE


FORMULAS: dict[str, tuple[dict[str, Any], LessonRefusal | ReadRefusal | Bound]] = {
    "a bad formula": ({"formula": "x +"}, LessonRefusal.FORMULA_REFUSED),
    "a bad start": ({"parameters": {"x": {"start": "two", "role": "optimized"}}}, LessonRefusal.START_REFUSED),
    "another parameter": ({"parameters": {"y": {"start": "2", "role": "optimized"}}}, LessonRefusal.NOT_IN_FORMULA),
    "another role": ({"parameters": {"x": {"start": "2", "role": "boss"}}}, ReadRefusal.NO_CHOICE),
    "too many steps": ({"steps": 10**6}, Bound.OUT_OF_RANGE),
    "a step beyond the end": ({"steps": 4}, LessonRefusal.NO_STEP),
    "a strange setting": ({"settings": {"a b": 1}}, Bound.NOT_A_KEY),
}


@pytest.mark.parametrize(("changes", "expected"), FORMULAS.values(), ids=FORMULAS.keys())
def test_that_a_formula_that_cannot_be_run_is_refused(
    changes: dict[str, Any], expected: LessonRefusal | ReadRefusal | Bound
) -> None:
    stops = [{"at": {"when": "step", "step": 5}, "text": "A step.", "look_at": "plot:loss", "questions": []}]
    assert refusal(written(GOOD | {"source": FORMULA | changes, "stops": stops})).refusal is expected


def test_that_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    for target, expected in ((tmp_path / "none.json", ReadRefusal.MISSING), (tmp_path, ReadRefusal.IS_A_FOLDER)):
        with pytest.raises(CannotReadError) as caught:
            load_lesson(target)
        assert caught.value.refusal is expected


def outcome(content: bytes) -> Lesson | str:
    try:
        return read_lesson(content)
    except CannotReadError as error:
        return str(error)


@settings(derandomize=True, deadline=None)
@given(st.binary(max_size=200))
def test_that_any_bytes_are_refused_with_a_sentence(content: bytes) -> None:
    assert isinstance(outcome(content), str)


STRANGE: tuple[Any, ...] = (
    None, True, -1, 0, 1e308, 2**70, "", "x", "\ud800", "\x00", [], {}, [[]], {"a": 1}, float("nan"), "None", "end",
    "[" * 300,
)  # fmt: skip


def anywhere(whole: Any, choice: random.Random) -> tuple[Any, Any]:
    container = whole
    while True:
        key = choice.choice(list(container) if isinstance(container, dict) else range(len(container)))
        inner = container[key]
        if not isinstance(inner, dict | list) or not inner or choice.random() < 0.15:
            return container, key
        container = inner


def retyped(content: bytes, choice: random.Random) -> bytes:
    whole = json.loads(content)
    container, key = anywhere(whole, choice)
    container[key] = choice.choice(STRANGE)
    return json.dumps(whole).encode()


def swapped(content: bytes, choice: random.Random) -> bytes:
    whole = json.loads(content)
    (one, here), (other, there) = anywhere(whole, choice), anywhere(whole, choice)
    first, second = copy.deepcopy(one[here]), copy.deepcopy(other[there])
    one[here] = second
    if there in other or isinstance(other, list):
        other[there] = first
    return json.dumps(whole).encode()


def dropped(content: bytes, choice: random.Random) -> bytes:
    whole = json.loads(content)
    container, key = anywhere(whole, choice)
    del container[key]
    return json.dumps(whole).encode()


def flipped(content: bytes, choice: random.Random) -> bytes:
    damaged = bytearray(content)
    for _ in range(choice.choice((1, 1, 2, 20))):
        damaged[choice.randrange(len(damaged))] ^= 1 << choice.randrange(8)
    return bytes(damaged)


DAMAGES: tuple[Callable[[bytes, random.Random], bytes], ...] = (retyped, retyped, swapped, dropped, flipped)


@settings(derandomize=True, deadline=None, max_examples=400)
@given(st.sampled_from(FILES), st.sampled_from(DAMAGES), st.randoms(use_true_random=False))
def test_that_a_damaged_lesson_is_read_whole_or_refused_with_a_sentence(
    file: Path, damage: Callable[[bytes, random.Random], bytes], choice: random.Random
) -> None:
    result = outcome(damage(file.read_bytes(), choice))
    if isinstance(result, str):
        assert result.endswith(".")
        assert result.isprintable()
        assert len(result) < 600
