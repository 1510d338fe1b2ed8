"""At every stop it is said what has just happened, with its numbers, and what comes next."""

import msgspec
import pytest

from core.document.run_spec import RunSpec
from core.trajectory.iteration_trace import Inspection, IterationTrace
from core.trajectory.proof import Difference, Place, Proof, Verdict
from gui.models.explaining import explain
from gui.models.explanation import Explanation, Tone
from gui.models.substeps import Chapter
from tests.gui.models.traced import EVERYTHING, MOMENTUM, ROSENBROCK, VECTOR, opened, telling, traced


def explained(trace: IterationTrace, chapter: Chapter, number: int = 1) -> Explanation:
    """What is said at a stop of a chapter; its last one for 0."""
    told = telling(trace)
    start = told.substeps.start_of(chapter)
    assert start is not None
    count = told.substeps[start].count
    return explain(told, start + (number or count) - 1)


def words(explanation: Explanation) -> str:
    return " ".join(said.text for said in explanation.said)


def following(explanation: Explanation) -> str:
    return " ".join(said.text for said in explanation.following)


def test_that_a_gradient_that_is_not_there_is_not_zero() -> None:
    said = words(explained(traced(MOMENTUM), Chapter.ZERO_GRAD))
    assert said == "x has no gradient yet: it is None, which is not 0. There is nothing to zero."


def test_that_a_gradient_that_is_removed_is_told_with_what_it_was() -> None:
    assert "14, is removed" in words(explained(traced(MOMENTUM, 1), Chapter.ZERO_GRAD))


def test_that_a_gradient_that_is_zeroed_in_place_stays() -> None:
    trace = traced(MOMENTUM, 1)
    (one,) = trace.zero_grad
    assert one.before is not None
    zeros = msgspec.structs.replace(one.before, data=bytes(len(one.before.data)))
    zeroed = msgspec.structs.replace(trace, zero_grad=(msgspec.structs.replace(one, after=zeros),))
    assert "set to 0 in place" in words(explained(zeroed, Chapter.ZERO_GRAD))


def test_that_where_nothing_is_zeroed_what_is_left_and_what_becomes_of_it_is_told() -> None:
    spec = RunSpec("x²+y", (("x", "2"), ("y", "1")), zero_grad=False)
    first, second = (explained(traced(spec, 1), Chapter.ZERO_GRAD, number) for number in (1, 2))
    assert words(first) == (
        "This run zeroes nothing: the gradient of x is left as it is, 4, and the next pass adds to it."
    )
    assert following(first) == "Next: the gradient of y is not zeroed either."
    assert "the gradient of y is left as it is, 1," in words(second)
    before = words(explained(traced(spec), Chapter.ZERO_GRAD))
    assert before.startswith("This run zeroes nothing. x has no gradient yet: it is None, which is not 0;")


def test_that_a_gradient_of_0_that_is_left_is_not_called_zeroed() -> None:
    trace = traced(RunSpec("x²", (("x", "0"),), zero_grad=False), 1)
    assert "left as it is, 0, and" in words(explained(trace, Chapter.ZERO_GRAD))


def test_that_an_operation_is_told_with_its_numbers() -> None:
    explanation = explained(traced(MOMENTUM), Chapter.FORWARD, 2)
    assert words(explanation).startswith("PyTorch computes 3x²: 3·4 gives 12. For the way back it puts MulBackward0")
    assert following(explanation) == "Next: 2·2, for 2x."


def test_that_the_last_operation_is_the_loss() -> None:
    explanation = explained(traced(MOMENTUM), Chapter.FORWARD, 0)
    assert "That is the loss." in words(explanation)
    assert following(explanation) == "Next: the way back begins, at SubBackward0 of 3x²+2x−1, with dL/dL = 1."


def test_that_a_condition_needs_no_gradient() -> None:
    assert "needs no gradient" in words(explained(opened("where(x>1, x, −x)"), Chapter.FORWARD))


def test_that_several_nodes_of_one_operation_are_named() -> None:
    trace = opened("sum(x@A)", {"x": "ones(2)", "A": "ones(2, 2)"})
    assert "nodes into the graph" in words(explained(trace, Chapter.FORWARD))


def test_that_the_way_back_begins_with_one() -> None:
    assert words(explained(traced(MOMENTUM), Chapter.BACKWARD)).startswith("The way back begins here with dL/dL = 1")


def test_that_a_node_is_told_with_its_rule_and_where_it_sends() -> None:
    explanation = explained(traced(MOMENTUM), Chapter.BACKWARD, 4)
    assert (explanation.heading, explanation.piece) == ("MulBackward0", "3x²")
    assert words(explanation).startswith(
        "1 comes in from AddBackward0 of 3x²+2x. 3 goes to x² (PowBackward0). Nothing flows to the constant"
    )
    (equation,) = explanation.equations
    assert (equation.target, equation.numbers, equation.result) == ("∂L/∂(x²)", "1·3", "3")
    assert r"\frac{\partial L}{\partial (x^{2})}" in equation.latex
    assert following(explanation) == "Next: PowBackward0 of x² runs with 3."


def test_that_what_is_only_a_part_of_a_gradient_is_called_so() -> None:
    (equation,) = explained(traced(MOMENTUM), Chapter.BACKWARD, 3).equations
    assert equation.target == "part of ∂L/∂x"


def test_that_summands_are_added_up_before_the_leaf_runs_once() -> None:
    explanation = explained(traced(MOMENTUM), Chapter.BACKWARD, 0)
    assert words(explanation) == (
        "14 comes in: 2 from MulBackward0 of 2x and 12 from PowBackward0 of x², added up before AccumulateGrad runs, "
        "so it runs once. The gradient of x was None; it becomes 14."
    )
    assert explanation.equations[0].numbers == "2 + 12"


def test_that_passes_that_are_not_zeroed_accumulate() -> None:
    trace = traced(RunSpec("x²", (("x", "2"),), zero_grad=False), 1)
    explanation = explained(trace, Chapter.BACKWARD, 0)
    assert "The gradient of x was 4; 3.92 is added to it, which makes 7.92." in words(explanation)
    assert explanation.equations[0].numbers == "4 + 3.92"


def test_that_at_the_end_of_a_pass_the_proof_and_the_freed_tensors_are_told() -> None:
    notes = explained(traced(MOMENTUM), Chapter.BACKWARD, 0).notes
    assert [note.tone for note in notes] == [Tone.CHECKED, Tone.QUIET]
    assert "freed" in notes[1].text
    assert "keep" in explained(traced(MOMENTUM, 0, Inspection(retain_graph=True)), Chapter.BACKWARD, 0).notes[1].text
    assert "nothing to free" in explained(opened("x+1"), Chapter.BACKWARD, 0).notes[1].text


def test_that_a_gradient_that_was_told_to_stay_is_shown() -> None:
    notes = explained(traced(MOMENTUM, 0, Inspection(retained=(0,))), Chapter.BACKWARD, 0).notes
    assert notes[-1].text == "retain_grad() kept the gradient of x²: 3."


def test_that_a_difference_is_a_defect_with_a_report() -> None:
    trace = traced(MOMENTUM)
    value = trace.loss
    proof = Proof(Verdict.DIFFERENT, (Difference(3, Place.OUTGOING, 0, value, None),), 1)
    broken = msgspec.structs.replace(trace, backward=msgspec.structs.replace(trace.backward, proof=proof))
    note = explained(broken, Chapter.BACKWARD, 0).notes[0]
    assert note.tone is Tone.DEFECT
    assert "at 1 of its gradients" in note.text
    assert note.quoted.splitlines() == [
        "formula: 3x²+2x−1",
        "iteration: 0",
        "x = 2 (float32)",
        "step 3 MulBackward0 of 3x², outgoing 0: 15 recorded, None by hand",
    ]


def test_that_a_line_of_the_update_is_told_in_symbols_and_numbers() -> None:
    explanation = explained(traced(MOMENTUM, 1), Chapter.UPDATE)
    (equation,) = explanation.equations
    assert (equation.target, equation.symbols, equation.numbers) == ("v", "μ·v + g", "0.9·14 + 13.16")
    assert equation.result == "25.76"
    assert following(explanation) == "Next: x = x − η·v."


def test_that_the_first_velocity_is_the_gradient_itself() -> None:
    assert words(explained(traced(MOMENTUM), Chapter.UPDATE)) == (
        "v takes the value of g: 14. Nothing is computed, so nothing is rounded."
    )


def test_that_the_end_of_the_iteration_tells_where_the_next_one_begins() -> None:
    explanation = explained(traced(MOMENTUM), Chapter.UPDATE, 0)
    assert words(explanation) == "x moves from 2 to 1.86. It is one call of PyTorch, rounded once."
    assert following(explanation) == "Iteration 0 is done. The next one begins with x = 1.86."
    assert [note.tone for note in explanation.notes] == [Tone.CHECKED]


def test_that_a_second_pass_that_pytorch_refuses_is_told_in_its_words() -> None:
    explanation = explained(traced(MOMENTUM, 0, EVERYTHING), Chapter.AGAIN)
    assert "retain_graph" in words(explanation)
    assert explanation.notes[0].tone is Tone.REFUSED
    assert explanation.notes[0].quoted.startswith("Trying to backward through the graph a second time")


def test_that_a_second_pass_that_works_says_why() -> None:
    retained = explained(traced(MOMENTUM, 0, Inspection(again=True, retain_graph=True)), Chapter.AGAIN)
    assert "since the graph was retained" in words(retained)
    unsaved = explained(traced(RunSpec("x+1"), 0, Inspection(again=True)), Chapter.AGAIN)
    assert "no node saved a tensor" in words(unsaved)


def test_that_the_second_derivative_is_told() -> None:
    trace = traced(MOMENTUM, 0, EVERYTHING)
    assert words(explained(trace, Chapter.SECOND_ORDER)).startswith("The gradient ∂L/∂x = 14 was computed with")
    assert "∂²L/∂x² = 6" in words(explained(trace, Chapter.SECOND_ORDER, 0))


def test_that_a_gradient_that_never_changes_has_no_derivative() -> None:
    trace = traced(RunSpec("2x"), 0, Inspection(create_graph=True))
    assert "its derivative is 0" in words(explained(trace, Chapter.SECOND_ORDER))


@pytest.mark.parametrize("spec", [MOMENTUM, VECTOR, ROSENBROCK, RunSpec("x", (("x", "1"),))])
@pytest.mark.parametrize("inspection", [Inspection(), EVERYTHING, Inspection(again=True, retain_graph=True)])
def test_that_every_stop_has_words_and_something_that_follows(spec: RunSpec, inspection: Inspection) -> None:
    told = telling(traced(spec, 1, inspection))
    for index in range(len(told.substeps)):
        explanation = explain(told, index)
        assert words(explanation)
        assert following(explanation)
        assert "{" not in explanation.text
        assert explanation.heading
