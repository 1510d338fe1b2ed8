import pytest

from gui.models.python_lines import CODE, code_of
from gui.models.python_typing import (
    back_to_level,
    comments_toggled,
    dedented,
    indentation_after,
    indented,
    to_next_level,
)


@pytest.mark.parametrize(
    ("line", "following"),
    [
        ("x = 1", ""),
        ("    x = 1", "    "),
        ("for i in x:", "    "),
        ("    if x:  ", "        "),
        ("x = f(", "    "),
        ("    return x", ""),
        ("        break", "    "),
        ("    raise ValueError(", "        "),
        ("    returned = 1", "    "),
        ("pass", ""),
        ("\t\tcontinue", "\t"),
        ("      pass", "    "),
        ("    'text:'", "    "),
        ("x = 1  # so:", ""),
        ("'a' if x else {", "    "),
    ],
)
def test_how_far_the_next_line_is_indented(line: str, following: str) -> None:
    assert indentation_after(line, code_of(line, CODE)) == following


def test_that_tab_goes_to_the_next_level() -> None:
    assert [len(to_next_level(column)) for column in (0, 1, 4, 7)] == [4, 3, 4, 1]


@pytest.mark.parametrize(
    ("before", "taken"), [("    ", 4), ("     ", 1), ("        ", 4), ("   ", 3), ("x   ", 1), ("", 1), ("\t", 1)]
)
def test_that_backspace_in_white_space_goes_a_level_back(before: str, taken: int) -> None:
    assert back_to_level(before) == taken


def test_that_lines_are_indented_and_dedented_as_far_as_they_can() -> None:
    lines = ["a", "", "      b", "\tc"]
    assert indented(lines) == ["    a", "", "          b", "    \tc"]
    assert dedented(["    a", "", "      b", "\tc", "d"]) == ["a", "", "    b", "c", "d"]


@pytest.mark.parametrize(
    "lines",
    [["a", "    b", "", "c"], ["    a", "        b"], ["# a", "b"], ["x"]],
)
def test_that_commenting_out_and_in_again_changes_nothing(lines: list[str]) -> None:
    commented = comments_toggled(lines)
    assert all(line.lstrip().startswith("#") for line in commented if line)
    assert comments_toggled(commented) == lines


def test_that_comments_stand_in_one_column() -> None:
    assert comments_toggled(["    a", "        b"]) == ["    # a", "    #     b"]


def test_that_comments_without_a_blank_are_read_as_well() -> None:
    assert comments_toggled(["#a", "  #  b"]) == ["a", "   b"]
