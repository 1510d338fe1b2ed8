"""What is code and what is text, beside Python's own tokenizer."""

import io
import tokenize
from pathlib import Path

import pytest

from gui.models.python_lines import CODE, OPENINGS, carried_over, code_of, read

PROGRAMS = sorted((Path(__file__).parents[2] / "programs").glob("*.py"))
TEXTS = {tokenize.STRING, tokenize.COMMENT}


def read_all(text: str) -> list[str]:
    codes, carried = [], CODE
    for line in text.split("\n"):
        code, carried = read(line, carried)
        codes.append(code)
    return codes


def with_blanks(text: str) -> list[str]:
    """As Python's tokenizer sees it."""
    lines = [list(line) for line in text.split("\n")]
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type in TEXTS:
            (first, start), (last, end) = token.start, token.end
            for number in range(first, last + 1):
                line = lines[number - 1]
                begin, stop = (start if number == first else 0), (end if number == last else len(line))
                line[begin:stop] = " " * (stop - begin)
    return ["".join(line) for line in lines]


@pytest.mark.skipif(hasattr(tokenize, "FSTRING_START"), reason="from 3.12 on it cuts f-strings into pieces")
def test_that_texts_and_comments_are_those_of_python_itself() -> None:
    for path in PROGRAMS:
        text = path.read_text(encoding="utf-8")
        assert read_all(text) == with_blanks(text), path.name


@pytest.mark.parametrize(
    ("line", "carried", "following"),
    [
        ("x = 1", "", ""),
        ('x = """', "", '"""'),
        ("x = rF'''", "", "fr'''"),
        ('x = "\\', "", '"'),
        ('x = "', "", ""),
        ('x = "\\\\', "", ""),
        ("# '''", "", ""),
        ("inside", '"""', '"""'),
        ("''' inside", '"""', '"""'),
        ('\\""" inside', '"""', '"""'),
        ('over """', '"""', ""),
        ("over ''' + '''", "b'''", "'''"),
        ("bar'''", "", "'''"),
        ("", '"""', '"""'),
        ("", '"', ""),
    ],
)
def test_that_a_text_goes_on_where_it_is_not_closed(line: str, carried: str, following: str) -> None:
    assert OPENINGS[carried_over(line, OPENINGS.index(carried))] == following


def test_that_a_line_is_as_long_as_before() -> None:
    assert code_of("f('(') # (", CODE) == "f(   )    "
