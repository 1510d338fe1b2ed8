from hypothesis import given
from hypothesis import strategies as st

from gui.models.text_units import characters_before, units, units_before


def test_that_a_character_beyond_16_bits_has_two_units() -> None:
    assert (units("𝑥y"), units_before("𝑥y", 1), characters_before("𝑥y", 2)) == (3, 2, 1)


@given(st.text(), st.integers(0, 40))
def test_that_counting_there_and_back_changes_nothing(text: str, characters: int) -> None:
    there = units_before(text, characters)
    assert characters_before(text, there) == min(characters, len(text))
    assert there <= units(text)
