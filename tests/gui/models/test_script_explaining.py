"""A pass of a script is told in sentences: what ran, on which piece, with which numbers, and what comes next."""

from collections.abc import Sequence

import pytest

from core.trajectory.iteration_trace import ZeroGrad
from gui.models.explained_script import says_who_decides
from gui.models.explaining import explain
from gui.models.explanation import Explanation, Tone, equation_text
from gui.models.proof_note import proof_note
from gui.models.script_pass import BarePass, ScriptPass
from gui.models.step_titles import title
from gui.models.stop_values import values_at
from gui.models.substep import Chapter
from gui.models.update_rows import UpdateRows
from tests.gui.models.passes import (
    DETACHED,
    DOT,
    DOUBLING,
    MOMENTUM,
    PARABOLA,
    REGRESSION,
    TWICE,
    WEIGHTED,
    explained,
    passed,
    stop_of,
    telling,
)


def words(explanation: Explanation) -> str:
    return " ".join(said.text for said in explanation.said)


def following(explanation: Explanation) -> str:
    return " ".join(said.text for said in explanation.following)


def notes(explanation: Explanation, tone: Tone) -> Sequence[str]:
    return [note.text for note in explanation.notes if note.tone is tone]


def chapters(text: str, number: int = 0) -> list[tuple[str, int]]:
    told = telling(text, number)
    return [(chapter.value, told.substeps[start].count) for chapter, start in told.substeps.starts]


def test_that_a_pass_has_the_chapters_that_it_has() -> None:
    assert chapters(PARABOLA) == [("forward", 5), ("backward", 6)]
    regression = REGRESSION.format(MOMENTUM)
    assert [chapters(regression, number) for number in (3, 4, 5)] == [
        [("zero_grad", 2)],
        [("forward", 5), ("backward", 7)],
        [("update", 4)],
    ]
    assert chapters(TWICE, 3) == [("backward", 1)]


def test_that_an_operation_is_told_with_its_piece_of_the_script() -> None:
    said = explained(telling(DOT), Chapter.FORWARD)
    assert words(said).startswith(
        "PyTorch computes torch.dot(x, x): torch.dot([0, 1, 2, 3], [0, 1, 2, 3]) gives 14. For the way back it puts "
        "DotBackward0 into the graph, which keeps "
    )
    assert following(said) == "Next: 2 * 14, for 2 * torch.dot(x, x)."


def test_that_the_last_operation_is_what_the_call_goes_back_from() -> None:
    said = explained(telling(PARABOLA), Chapter.FORWARD, 0)
    assert "That is what y.backward() goes back from." in words(said)
    assert following(said) == (
        "Next: y.backward() begins the way back, at SubBackward0 of 3 * x ** 2 + 2 * x - 1, with 1."
    )


def test_that_a_way_back_begins_with_1_of_what_the_script_calls_it() -> None:
    told = telling(PARABOLA)
    said = explained(told, Chapter.BACKWARD)
    assert words(said).startswith("The way back begins here with dy/dy = 1: y changes just as much as itself.")
    power = explained(told, Chapter.BACKWARD, 5)
    assert [equation_text(one) for one in power.equations] == ["part of ∂y/∂x = g·n·a^(n−1) = 3·2·2^(2−1) = 12"]


def test_that_what_has_no_name_is_called_l() -> None:
    said = explained(telling(DETACHED), Chapter.BACKWARD)
    assert "begins here with dL/dL = 1, where L is z.sum()" in words(said)
    assert equation_text(said.equations[0]).startswith("∂L/∂(u * x) = ")


def test_that_a_gradient_that_is_handed_over_is_told_as_that() -> None:
    said = explained(telling(WEIGHTED), Chapter.BACKWARD)
    assert words(said).startswith(
        "The way back begins here with [1, 0.5, 0.1, 2]: that is v, which was handed over and says how much each "
        "element of y counts."
    )
    assert "∂L/∂x" in said.text


def test_that_nothing_flows_back_to_what_was_detached() -> None:
    said = explained(telling(DETACHED), Chapter.BACKWARD, 2)
    assert "[0, 1, 4, 9] goes to x (AccumulateGrad)." in words(said)
    assert "its gradient is None, which is not 0" in words(said)


def test_that_of_a_loop_it_is_said_which_turn_it_is() -> None:
    told = telling(DOUBLING)
    assert words(explained(told, Chapter.BACKWARD, 2)).startswith("2 comes in from MulBackward0 of b * 2 (3 of 3).")
    assert title(told, stop_of(told, Chapter.FORWARD, 2)).text == "mul · b * 2 (1 of 3) → 2.8"


def test_that_autograd_grad_hands_its_results_out() -> None:
    said = explained(telling(TWICE), Chapter.BACKWARD, 0)
    assert notes(said, Tone.QUIET) == [
        "The nodes keep what they saved: the script says create_graph=True.",
        "torch.autograd.grad(…) hands out what it found: 12 for x. No AccumulateGrad runs, and every .grad stays as "
        "it is.",
    ]
    assert len(notes(said, Tone.CHECKED)) == 1
    assert following(said) == "The script goes on behind line 4."


def test_that_the_nodes_of_a_gradient_are_those_of_the_call_that_computed_it() -> None:
    said = explained(telling(TWICE, 1), Chapter.BACKWARD, 2)
    assert words(said).startswith("1 comes in from MulBackward0 of torch.autograd.grad(…).")
    assert [equation_text(one) for one in explained(telling(TWICE, 1), Chapter.BACKWARD, 0).equations] == []
    assert "it becomes 12" in words(explained(telling(TWICE, 1), Chapter.BACKWARD, 0))


def test_that_a_node_that_no_operation_is_known_of_is_told_as_that() -> None:
    text = "x = torch.tensor(2., requires_grad=True)\ny = x ** 3\ny.backward(create_graph=True)\nx.grad.backward()\n"
    told = telling(text, 1)
    said = [words(explain(told, index)) for index in range(len(told.substeps))]
    assert any("Which operation made this node is not known" in one for one in said)
    assert "not known" not in said[-1]


def test_that_what_a_pass_frees_is_told_and_what_it_leaves() -> None:
    said = explained(telling(TWICE, 2), Chapter.BACKWARD, 0)
    assert notes(said, Tone.QUIET)[0].startswith("y.backward() has now freed what the nodes had saved: another pass")
    assert following(said) == "The pass is done: the gradient of x is 24. The script goes on behind line 6."


def test_that_a_refused_pass_has_pytorchs_words_what_they_mean_and_the_line() -> None:
    said = explained(telling(TWICE, 3), Chapter.BACKWARD)
    assert said.heading == "y.backward()"
    assert words(said) == "PyTorch refuses y.backward() in line 7."
    refused, meant = said.notes
    assert refused.quoted.startswith("Trying to backward through the graph a second time")
    assert meant.text.startswith("A backward pass frees what the graph had saved")
    assert following(said) == "The script ends with this error, unless it catches it."
    assert title(telling(TWICE, 3), 0).text == "y.backward() → RuntimeError"


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("x = torch.ones(2, requires_grad=True)\n(x * 2).backward()\n", "backward() starts from one number"),
        ("x = torch.ones(1)\nx.backward()\n", "Nothing that this tensor was computed from requires a gradient"),
    ],
)
def test_that_other_refusals_are_explained_too(text: str, meant: str) -> None:
    assert notes(explained(telling(text), Chapter.BACKWARD), Tone.QUIET)[0].startswith(meant)


def test_that_of_several_tensors_only_the_first_is_told_of_and_that_is_said() -> None:
    text = "x = torch.tensor(3., requires_grad=True)\na = x * 2\nb = x * 3\ntorch.autograd.backward([a, b])\n"
    told = telling(text)
    assert "goes back from 2 tensors at once. What is shown is the way back from the first of them, a;" in words(
        explained(told, Chapter.BACKWARD)
    )
    assert following(explained(told, Chapter.BACKWARD, 0)).startswith(
        "The pass is done. To the gradients it adds 2 for x."
    )


def test_that_a_step_is_told_with_the_settings_of_each_group() -> None:
    told = telling(REGRESSION.format(MOMENTUM), 5)
    equations = [equation_text(explained(told, Chapter.UPDATE, number).equations[0]) for number in (1, 2, 3, 4)]
    assert equations[1].startswith("w = w − η·v = [[0.95]] − 0.05·")
    assert equations[3].startswith("b = b − η·v = ")
    assert "0.1·" in equations[3]
    last = explained(told, Chapter.UPDATE, 0)
    assert last.heading == "optimizer.step()"
    assert notes(last, Tone.CHECKED)
    assert following(last).startswith("The step is done: w = ")
    assert UpdateRows(told).are_there


def test_that_an_optimiser_that_is_not_taken_apart_shows_before_and_after() -> None:
    told = telling(REGRESSION.format("RMSprop([w, b], lr=0.1)"), 5)
    said = explained(told, Chapter.UPDATE)
    rows = {one.target: equation_text(one) for one in said.equations}
    assert rows["w: step"] == "w: step = 1 → 2"
    assert rows["b"].startswith("b = [1] → [")
    assert words(said).startswith("The optimiser has made its step: w = ")
    assert following(said) == "The script goes on behind line 11."


def test_that_zeroing_shows_what_was_there_and_what_is_then() -> None:
    told = telling(REGRESSION.format(MOMENTUM), 3)
    said = explained(told, Chapter.ZERO_GRAD)
    assert (said.heading, said.piece) == ("optimizer.zero_grad()", "w")
    assert words(said) == "The gradient of w, [[−19]], is removed. It is None now, which is not 0."
    assert title(told, 0).result == "[[−19]] → None"
    first = telling(REGRESSION.format(MOMENTUM), 0)
    assert words(explained(first, Chapter.ZERO_GRAD)).startswith("w has no gradient yet: it is None")
    kept = REGRESSION.format(MOMENTUM).replace("zero_grad()", "zero_grad(set_to_none=False)")
    assert "is set to 0 in place" in words(explained(telling(kept, 3), Chapter.ZERO_GRAD))


def test_that_it_is_said_who_decides_what_cannot_be_switched() -> None:
    assert says_who_decides(passed(TWICE)) == "Whether the graph is kept is the script's own word: create_graph=True."
    assert "does not say retain_graph=True" in says_who_decides(passed(TWICE, 1))
    assert "When gradients are zeroed" in says_who_decides(passed(REGRESSION.format(MOMENTUM), 0))


@pytest.mark.parametrize(
    ("text", "numbers"), [(PARABOLA, 1), (DOT, 1), (DOUBLING, 1), (WEIGHTED, 1), (DETACHED, 1), (TWICE, 4),
    (REGRESSION.format(MOMENTUM), 9), (REGRESSION.format("Adam([w, b])"), 9)],
)  # fmt: skip
def test_that_at_every_stop_of_every_pass_something_is_said_and_shown(text: str, numbers: int) -> None:
    for number in range(numbers):
        told = telling(text, number)
        for index in range(len(told.substeps)):
            said = explain(told, index)
            assert said.heading
            assert said.said
            assert said.following
            assert "{" not in said.text.replace("{'params'", "")
            assert title(told, index).name
            assert values_at(told, index) or isinstance(told.substeps[index].moment, BarePass | ZeroGrad)


def test_that_a_difference_can_be_reported_with_the_script() -> None:
    one: ScriptPass = passed(PARABOLA)
    assert one.backward is not None
    assert proof_note(one, one.backward).quoted == ""


def test_that_over_goes_to_the_end_of_the_statement() -> None:
    told = telling(DOUBLING)
    substeps = told.substeps
    assert [substeps.over(index) for index in (0, 1)] == [1, 2]
    parabola = telling(PARABOLA).substeps
    assert parabola.over(0) == 4
    assert parabola.over(4) == parabola.last
