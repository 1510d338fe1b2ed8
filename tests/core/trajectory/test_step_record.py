"""A record's numbers, parameter by parameter, and the norm of its gradients."""

from math import inf, sqrt

from core.trajectory.step_record import Layout, ParameterLayout, StepRecord, gradient_norm

LAYOUT = Layout((ParameterLayout("w", "w", (2,)), ParameterLayout("v", "v", (40,)), ParameterLayout("b", "b")))


def record(gradients: tuple[float | None, ...]) -> StepRecord:
    return StepRecord(0, (0.0,) * LAYOUT.width, 1.0, gradients, 0.1)


def test_that_numbers_are_cut_at_the_widths_of_the_parameters() -> None:
    first, second, third = LAYOUT.parts(range(LAYOUT.width))
    assert (list(first), list(second), list(third)) == ([0, 1], list(range(2, 19)), [19])


def test_that_of_a_long_tensor_its_norm_counts_and_what_is_not_there_does_not() -> None:
    long = (5.0,) * 16 + (6.0,)
    assert gradient_norm(record((2.0, 3.0, *long, None)), LAYOUT) == 7.0
    assert gradient_norm(record((None,) * LAYOUT.width), LAYOUT) == 0.0


def test_that_a_norm_of_huge_numbers_does_not_overflow_on_the_way() -> None:
    norm = gradient_norm(record((1e200, 1e200, *(0.0,) * 17, None)), LAYOUT)
    assert norm == sqrt(2) * 1e200
    assert norm < inf
