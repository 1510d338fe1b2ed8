from gui.models.text_search import next_place, places_between, places_of, previous_place


def test_that_places_are_found_with_and_without_regard_to_capitals() -> None:
    assert places_of("x", "x X xx", matches_case=True) == [0, 4, 5]
    assert places_of("x", "x X xx", matches_case=False) == [0, 2, 4, 5]
    assert places_of("a.", "ab a.", matches_case=False) == [3]
    assert places_of("", "ab", matches_case=False) == []


def test_that_behind_the_last_place_the_first_comes_again() -> None:
    places = [3, 8]
    assert [next_place(places, start) for start in (0, 3, 4, 9)] == [0, 0, 1, 0]
    assert [previous_place(places, start) for start in (9, 8, 3, 0)] == [1, 0, 1, 1]
    assert (next_place([], 0), previous_place([], 0)) == (None, None)


def test_that_only_places_that_are_seen_are_given() -> None:
    assert places_between([1, 5, 9], 5, 8) == [5]
