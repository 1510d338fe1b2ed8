"""The stops of an iteration, and the ways from one to another."""

import pytest

from core.document.run_spec import RunSpec
from core.trajectory.iteration_trace import (
    AnotherPass,
    BackwardStep,
    ForwardStep,
    Inspection,
    IterationTrace,
    UpdateLine,
    ZeroGrad,
)
from gui.models.opened import text_of
from gui.models.substeps import Chapter, Substeps, substeps_of
from tests.gui.models.traced import EVERYTHING, MOMENTUM, ROSENBROCK, opened, traced


@pytest.fixture
def substeps() -> Substeps:
    return substeps_of(traced(MOMENTUM, 1))


def kinds(trace: IterationTrace) -> list[type[object]]:
    return [type(stop.moment) for stop in substeps_of(trace).stops]


def test_that_an_iteration_has_a_stop_for_everything_that_is_done(substeps: Substeps) -> None:
    expected = [ZeroGrad, *[ForwardStep] * 5, *[BackwardStep] * 6, *[UpdateLine] * 2]
    assert [type(stop.moment) for stop in substeps.stops] == expected
    assert substeps.starts == (
        (Chapter.ZERO_GRAD, 0),
        (Chapter.FORWARD, 1),
        (Chapter.BACKWARD, 6),
        (Chapter.UPDATE, 12),
    )


def test_that_stops_are_counted_in_their_chapter(substeps: Substeps) -> None:
    assert [(stop.number, stop.count) for stop in substeps.stops[4:8]] == [(4, 5), (5, 5), (1, 6), (2, 6)]


def test_that_a_stop_knows_its_piece_of_the_formula(substeps: Substeps) -> None:
    formula = text_of(substeps.trace)
    pieces = [stop.span and formula[slice(*stop.span)] for stop in substeps.stops[1:12]]
    assert pieces[:5] == ["x²", "3x²", "2x", "3x²+2x", "3x²+2x−1"]
    assert pieces[5:] == ["3x²+2x−1", "3x²+2x", "2x", "3x²", "x²", None]


def test_that_leaves_and_lines_know_their_parameter(substeps: Substeps) -> None:
    assert [stop.parameter for stop in (substeps[0], substeps[11], substeps[12])] == ["x", "x", "x"]
    assert substeps[11].node_name == "AccumulateGrad"


def test_that_a_second_pass_and_the_second_order_are_chapters_of_their_own() -> None:
    substeps = substeps_of(traced(MOMENTUM, 0, EVERYTHING))
    assert [chapter for chapter, _ in substeps.starts] == list(Chapter)
    again = substeps.start_of(Chapter.AGAIN)
    assert again is not None
    assert isinstance(substeps[again].moment, AnotherPass)
    assert substeps[again].count == 1


def test_that_a_second_pass_that_works_is_stepped_like_the_first() -> None:
    substeps = substeps_of(traced(MOMENTUM, 0, Inspection(again=True, retain_graph=True)))
    again = substeps.start_of(Chapter.AGAIN)
    assert again is not None
    assert [stop.node_name for stop in substeps.stops[again : again + 6]] == [
        stop.node_name for stop in substeps.stops[again - 6 : again]
    ]


def test_that_a_gradient_without_a_graph_is_one_stop() -> None:
    substeps = substeps_of(traced(RunSpec("2x", (("x", "2"),)), 0, Inspection(create_graph=True)))
    start = substeps.start_of(Chapter.SECOND_ORDER)
    assert start is not None
    assert substeps[start].count == 1


def test_that_a_run_that_does_not_zero_has_the_chapter_all_the_same() -> None:
    assert kinds(traced(RunSpec("xy", zero_grad=False), 1))[:3] == [ZeroGrad, ZeroGrad, ForwardStep]


def test_that_a_bare_name_has_no_operations() -> None:
    assert kinds(opened("x")) == [ZeroGrad, BackwardStep, UpdateLine]


def test_that_into_and_back_go_one_stop_and_stay_at_the_ends(substeps: Substeps) -> None:
    assert [substeps.into(index) for index in (0, 6, 13)] == [1, 7, 13]
    assert [substeps.back(index) for index in (0, 6, 13)] == [0, 5, 12]


def test_that_over_goes_over_the_piece_that_the_next_operation_begins(substeps: Substeps) -> None:
    before, squared, first, second, total = 0, 1, 2, 3, 4
    assert substeps.over(before) == 5  # the whole formula begins with x²
    assert substeps.over(squared) == first
    assert substeps.over(first) == second  # 2x is one operation
    assert substeps.over(second) == total


def test_that_over_goes_over_the_way_back_through_a_piece() -> None:
    substeps = substeps_of(traced(MOMENTUM, 1))
    assert substeps.over(5) == 11  # the whole way back
    assert substeps.over(7) == 8  # through 2x
    assert substeps.over(8) == 11  # through 3x², and the leaf behind it


def test_that_over_goes_over_the_lines_of_one_parameter() -> None:
    substeps = substeps_of(
        traced(RunSpec("xy", (("x", "2"), ("y", "3")), optimizer="sgd", settings=(("lr", 0.1), ("momentum", 0.9))), 1)
    )
    update = substeps.start_of(Chapter.UPDATE)
    assert update is not None
    assert substeps.over(update - 1) == update + 1
    assert substeps.over(update + 1) == update + 3 == substeps.last


@pytest.mark.parametrize("spec", [MOMENTUM, ROSENBROCK])
def test_that_over_always_goes_on_and_never_beyond_a_chapter(spec: RunSpec) -> None:
    substeps = substeps_of(traced(spec, 0, EVERYTHING))
    for index in range(substeps.last):
        there = substeps.over(index)
        assert index < there <= substeps.last
        assert substeps[there].chapter is substeps[index + 1].chapter


def test_that_chapters_are_gone_through_both_ways(substeps: Substeps) -> None:
    assert [substeps.next_chapter(index) for index in (0, 3, 6, 12)] == [1, 6, 12, 13]
    assert [substeps.previous_chapter(index) for index in (13, 12, 8, 6, 1, 0)] == [12, 6, 6, 1, 0, 0]


def test_that_an_operation_is_found_in_the_chapter_one_is_in(substeps: Substeps) -> None:
    assert substeps.of_operation(0, near=2) == 1
    assert substeps.of_operation(0, near=8) == 10
    assert substeps.of_operation(0, near=13) == 1


def test_that_what_is_done_is_counted(substeps: Substeps) -> None:
    assert [substeps.operations_done(index) for index in (0, 1, 5, 9)] == [0, 1, 5, 5]
    assert [substeps.nodes_done(index) for index in (5, 6, 11, 13)] == [0, 1, 6, 6]
