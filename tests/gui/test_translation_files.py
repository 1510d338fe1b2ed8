"""The translation as it is delivered: complete, fitting, and compiled from what can be read."""

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from gui.language import TRANSLATIONS
from gui.lesson_texts import as_python, lesson_texts
from gui.models.lesson_words import CONTEXT

ROOT = Path(__file__).resolve().parent.parent.parent
WRITTEN = TRANSLATIONS / "gradstep_zh_CN.ts"
COMPILED = WRITTEN.with_suffix(".qm")
SOURCES = sorted(ROOT.glob("gui/*.py")) + sorted(ROOT.glob("gui/*/*.py"))
PLACE = re.compile(r"{{|}}|{\w*}|%\d|%n")
COLLECTED_CALLS = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}
"""A call whose text Qt's tools collect -> which of its arguments the text is."""


def messages() -> list[tuple[str, str, ElementTree.Element]]:
    contexts = ElementTree.parse(WRITTEN).getroot().iter("context")  # noqa: S314 - our own file
    return [
        (str(context.findtext("name")), str(message.findtext("source")), message)
        for context in contexts
        for message in context.iter("message")
    ]


def translation(message: ElementTree.Element) -> str:
    return message.findtext("translation") or ""


def qt_tool(name: str, *arguments: str) -> None:
    tool = Path(sys.executable).parent / name
    subprocess.run([str(tool), "-silent", *arguments], check=True, cwd=ROOT, capture_output=True)


def test_that_the_file_has_every_text_of_the_window_and_no_other(tmp_path: Path) -> None:
    target = tmp_path / WRITTEN.name
    shutil.copy(WRITTEN, target)
    lessons = tmp_path / "lesson_texts.py"
    lessons.write_text(as_python(lesson_texts()), "utf-8")
    sources = [str(source) for source in (*SOURCES, lessons)]
    options = ("-no-obsolete", "-sort-messages", "-locations", "none")
    qt_tool("pyside6-lupdate", *options, *sources, "-ts", str(target))
    assert target.read_text("utf-8") == WRITTEN.read_text("utf-8"), "run: make translations"


def test_that_the_lessons_texts_are_there_to_be_translated() -> None:
    """Qt's tools read no JSON: what they collect is written for them as Python."""
    assert {source for context, source, _ in messages() if context == CONTEXT} == set(lesson_texts())


def test_that_every_text_is_translated() -> None:
    missing = [source for _, source, message in messages() if not translation(message)]
    doubtful = [source for _, source, message in messages() if "type" in message.find("translation").attrib]  # type: ignore[union-attr]
    assert not missing
    assert not doubtful


def test_that_a_translation_is_filled_with_what_the_english_is_filled_with() -> None:
    for _, source, message in messages():
        assert set(PLACE.findall(translation(message))) == set(PLACE.findall(source)), source


def test_that_a_menus_letter_is_the_same_in_every_language() -> None:
    for _, source, message in messages():
        letter = re.search(r"&(\w)", source)
        if letter:
            assert f"(&{letter[1].upper()})" in translation(message), source


def test_that_what_is_delivered_is_compiled_from_what_was_written(tmp_path: Path) -> None:
    target = tmp_path / COMPILED.name
    qt_tool("pyside6-lrelease", str(WRITTEN), "-qm", str(target))
    assert target.read_bytes() == COMPILED.read_bytes(), "run: make translations"


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.stem)
def test_that_no_text_is_hidden_from_qts_tools(source: Path) -> None:
    """Such as a call within an f-string, which they do not look into."""
    known = {text for _, text, _ in messages()}
    assert set(_texts_in(source)) <= known


def _texts_in(source: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(source.read_text("utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        place = COLLECTED_CALLS.get(name)
        if place is None or len(node.args) <= place:
            continue
        text = node.args[place]
        if isinstance(text, ast.Constant) and isinstance(text.value, str):
            yield text.value
