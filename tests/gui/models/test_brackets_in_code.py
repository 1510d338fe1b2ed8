import pytest

from gui.models.brackets_in_code import closes_behind, partner_before, partner_behind


@pytest.mark.parametrize(
    ("lines", "column", "partner"),
    [
        (["f(a(b), [c])"], 1, (0, 11)),
        (["f(a(b), [c])"], 3, (0, 5)),
        (["f(", "  [1],", ")"], 1, (2, 0)),
        (["f(", "("], 1, None),
        (["(]"], 0, None),
    ],
)
def test_that_a_bracket_and_its_partner_find_each_other(
    lines: list[str], column: int, partner: tuple[int, int] | None
) -> None:
    bracket = lines[0][column]
    assert closes_behind(bracket)
    assert partner_behind(bracket, lines, column) == partner
    if partner is not None:
        closing = lines[partner[0]][partner[1]]
        assert not closes_behind(closing)
        assert partner_before(closing, lines[partner[0] :: -1], partner[1]) == (partner[0], column)


def test_that_a_bracket_that_was_not_opened_has_no_partner() -> None:
    assert partner_before(")", ["a)", "()"], 1) is None
