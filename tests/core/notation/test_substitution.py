"""Numbers in the places of names read as they are meant."""

import pytest

from core.notation.substitution import substituted


@pytest.mark.parametrize(
    ("term", "texts", "expected"),
    [
        ("μ·v + g", {"μ": "0.9", "v": "1.26", "g": "14"}, "0.9·1.26 + 14"),
        ("x − η·v", {"x": "2", "η": "0.01", "v": "−3"}, "2 − 0.01·(−3)"),
        ("x − η·v", {"x": "−2", "η": "0.01", "v": "3"}, "−2 − 0.01·3"),
        ("g·n·a^(n−1)", {"g": "3", "n": "2", "a": "−2"}, "3·2·(−2)^(2−1)"),
        ("a²", {"a": "−2"}, "(−2)²"),
        ("μ·v + (1 − τ)·g", {"μ": "0.9", "v": "1", "τ": "0.3", "g": "2"}, "0.9·1 + (1 − 0.3)·2"),
        ("g·cos(a)", {"g": "1.5e−7", "a": "[1, 2]"}, "1.5e−7·cos([1, 2])"),
        ("−g", {"g": "−4"}, "−(−4)"),
        ("e·x", {"e": "2", "x": "3"}, "2·3"),
        ("x1 − η·v", {"x1": "5", "η": "0.1", "v": "1"}, "5 − 0.1·1"),
        ("3·w", {"x": "5", "w": "1"}, "3·1"),
        ("g·cos(a)", {"g": "1", "a": "−3"}, "1·cos(−3)"),
        ("|a| < b", {"a": "−3", "b": "−1"}, "|−3| < −1"),
        ("e^a", {"a": "−3"}, "e^(−3)"),
        ("a^2", {"a": "1.5e−7"}, "(1.5e−7)^2"),
        ("0", {"a": "1"}, "0"),
    ],
)
def test_that_every_name_gives_way_to_its_text(term: str, texts: dict[str, str], expected: str) -> None:
    assert substituted(term, texts) == expected
