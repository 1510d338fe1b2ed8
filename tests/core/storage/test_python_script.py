"""A Python file that nobody edited is written back byte by byte; one that was edited keeps its habits."""

import codecs

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.document.script import Script
from core.storage.program_refusal import ProgramFileError, ProgramFileRefusal
from core.storage.python_script import PythonScript, read_python

LAW = settings(derandomize=True, deadline=None)
TEXTS = st.text(st.characters(codec="utf-8") | st.sampled_from("\n\r\f\ufeff "), max_size=30)


@LAW
@given(TEXTS, st.booleans())
def test_that_an_unedited_file_is_written_back_byte_by_byte(text: str, has_mark: bool) -> None:  # noqa: FBT001
    content = codecs.BOM_UTF8 * has_mark + text.encode()
    read = read_python(content)

    assert read.with_text(Script(read.text).text).content == content


@LAW
@given(TEXTS, TEXTS)
def test_that_an_edited_file_is_read_as_what_was_typed(before: str, after: str) -> None:
    typed = Script(after.removeprefix("\ufeff")).text  # which is no character there, but a mark
    saved = read_python(before.encode()).with_text(typed)

    assert read_python(saved.content).text == saved.text == typed


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (b"a\nb\n", "a\nc\n", b"a\nc\n"),
        (b"a\r\nb\r\n", "a\nb\nc", b"a\r\nb\r\nc"),
        (b"a\rb\r", "a\nc\n", b"a\rc\r"),
        (b"a\r\nb\r\nc\n", "a\n", b"a\r\n"),
        (b"a\nb\r\n", "c\n", b"c\n"),
        (b"\xef\xbb\xbfa\n", "b\n", b"\xef\xbb\xbfb\n"),
        (b"\xef\xbb\xbf", "学习\n", b"\xef\xbb\xbf" + "学习\n".encode()),
        (b"", "a\n", b"a\n"),
        (b"a", "", b""),
    ],
)
def test_that_an_edited_file_keeps_its_mark_and_its_line_ends(before: bytes, after: str, expected: bytes) -> None:
    assert read_python(before).with_text(after).content == expected


def test_that_a_script_from_elsewhere_has_the_usual_line_ends_and_no_mark() -> None:
    assert PythonScript().with_text("a\nb").content == b"a\nb"


@pytest.mark.parametrize(
    ("content", "refusal"),
    [
        (b"x = '\xe9'\n", ProgramFileRefusal.NOT_UTF8),
        ("x = 1\n".encode("utf-16"), ProgramFileRefusal.NOT_UTF8),
        (b"# coding: latin-1\nx = 1\n", ProgramFileRefusal.OTHER_ENCODING),
        (b"# coding: no-such-thing\n", ProgramFileRefusal.OTHER_ENCODING),
    ],
)
def test_that_what_is_no_utf8_is_refused(content: bytes, refusal: ProgramFileRefusal) -> None:
    with pytest.raises(ProgramFileError) as caught:
        read_python(content)
    assert caught.value.refusal is refusal
