import pytest

from gui.models.words_in_code import name_at


@pytest.mark.parametrize(
    ("code", "column", "name"),
    [
        ("x = 1", 0, "x"),
        ("x = 1", 1, None),
        ("x = 1", 4, None),
        ("x.grad.zero_()", 0, "x"),
        ("x.grad.zero_()", 1, None),
        ("x.grad.zero_()", 3, "x.grad"),
        ("x.grad.zero_()", 8, "x.grad.zero_"),
        ("f(x).grad", 6, None),
        ("x[0].grad", 5, None),
        ("损失 + 1", 1, "损失"),
        ("w1 * 2", 1, "w1"),
        ("", 0, None),
    ],
)
def test_that_the_variable_under_the_pointer_is_named(code: str, column: int, name: str | None) -> None:
    assert name_at(code, column) == name
