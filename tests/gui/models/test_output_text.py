"""What was printed becomes rows: piece by piece, or all at once, the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.notation.explanations import Explanation
from core.trajectory.program_trace import Printed
from gui.models.output_text import LONGEST_ROW, OutputText

TEXTS = st.lists(st.sampled_from(["a", "b\n", "\n\n", "x" * 1_500, "y" * 4_500 + "\nz", "é\r\n", "\r", "😀", ""]))


def output(*texts: str) -> OutputText:
    made = OutputText([Printed(index, text) for index, text in enumerate(texts)])
    made.catch_up()
    return made


def shown(made: OutputText, first: int, last: int) -> str:
    return "".join(stretch.text for stretch in made.stretches(first, last))


@given(TEXTS)
def test_that_pieces_shown_one_by_one_are_what_is_shown_at_once(texts: list[str]) -> None:
    made = output(*texts)
    one_by_one = "".join(shown(made, index, index + 1) for index in range(len(texts)))
    assert one_by_one == shown(made, 0, len(texts))


@given(TEXTS)
def test_that_the_rows_are_counted_and_none_is_too_long(texts: list[str]) -> None:
    made = output(*texts)
    rows = shown(made, 0, len(texts)).split("\n")
    assert made.ends_between(0, len(texts)) == len(rows) - 1
    assert made.line_count(len(texts)) == len(rows) - (rows[-1] == "")
    assert max(map(len, rows)) <= LONGEST_ROW


@given(TEXTS)
def test_that_only_ends_of_rows_are_added(texts: list[str]) -> None:
    made = output(*texts)
    assert shown(made, 0, len(texts)).replace("\n", "") == "".join(texts).replace("\r", "").replace("\n", "")
    assert made.whole(len(texts)) == "".join(texts)


@pytest.mark.parametrize("rows", [1, 5, 1_000])
def test_that_the_latest_rows_are_the_last_ones(rows: int) -> None:
    made = output(*(f"{number}\n" for number in range(50)))
    left_out, stretches = made.latest(50, rows, 10_000)
    assert left_out == max(0, 50 - rows)
    assert "".join(one.text for one in stretches).split() == [str(number) for number in range(left_out, 50)]


def test_that_of_one_long_piece_the_last_characters_are_the_latest() -> None:
    made = output("\n".join(map(str, range(10_000))))
    left_out, stretches = made.latest(1, 20_000, 50)
    assert [stretch.text.split("\n")[0] for stretch in stretches] == [str(left_out)]
    assert stretches[-1].text.endswith("9999")
    assert len(stretches[-1].text) <= 50


def test_that_a_warning_begins_a_row_and_is_explained() -> None:
    said = "Using a target size (torch.Size([3])) that is different to the input size (torch.Size([3, 1]))."
    made = OutputText([Printed(0, "half a row"), Printed(1, said, "UserWarning"), Printed(2, "on")])
    made.catch_up()
    warning = next(stretch for stretch in made.stretches(0, 3) if stretch.is_warning)
    assert warning.text.split("\n") == ["", f"⚠ UserWarning: {said}", f"   {Explanation.SPREAD_LOSS.value}", ""]
    assert made.line_count(3) == 4
