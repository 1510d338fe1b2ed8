"""Rules are told in symbols and numbers, end in what was recorded, and can be typeset."""

import math

import pytest
import torch
from torch import Tensor

from core.autograd.backward_trace import trace_backward
from core.trajectory.iteration_trace import BackwardTrace
from core.trajectory.rule import Flow, Rule
from core.trajectory.rule_text import RuleText, rule_texts, told_rules
from core.trajectory.value_text import value_text
from tests.core.autograd.vocabulary_uses import FORMS, Use, result_of, uses_of, uses_of_operators


def texts_of(trace: BackwardTrace) -> list[RuleText]:
    told = [told for step in trace.steps for told in told_rules(step, trace.nodes[step.node])]
    return [one for one in told if one is not None]


def lines(text: str, **starts: object) -> list[str]:
    leaves = Use(text, starts).leaves(torch.float32)
    result = result_of(Use(text, starts), leaves)
    return [told.line() for told in texts_of(trace_backward(result, leaves, gradient=torch.ones_like(result)))]


@pytest.mark.parametrize(
    ("text", "start", "line"),
    [
        ("3x²", 2.0, "g·n·a^(n−1) = 3·2·2^(2−1) = 12"),
        ("3x²", -2.0, "g·n·a^(n−1) = 3·2·(−2)^(2−1) = −12"),
        ("2x", 3.0, "g·b = 1·2 = 2"),
        ("−x", 3.0, "−g = −1"),
        ("x + 1", 3.0, "g = 1"),
        ("−(−x)", 3.0, "−g = −(−1) = 1"),
        ("sin(x)", -1.0, "g·cos(a) = 1·cos(−1) = 0.540302"),
        ("0.1x", 3.0, "g·b = 1·0.1 = 0.1"),
        ("x·0.00000015", 3.0, "g·b = 1·1.5e−7 = 1.5e−7"),
        ("|x|", -2.0, "g·sign(a) = 1·sign(−2) = −1"),
        ("σ(x)", 0.0, "g·y·(1 − y) = 1·0.5·(1 − 0.5) = 0.25"),
        ("e^x", 0.0, "g·y = 1·1 = 1"),
        ("1/x", 0.0, "−g·y² = −1·inf² = −inf"),
    ],
)
def test_that_a_rule_is_told_in_symbols_and_numbers_as_on_paper(text: str, start: float, line: str) -> None:
    assert line in lines(text, x=start)


@pytest.mark.parametrize(
    ("text", "start", "line"),
    [
        ("relu(x)", 3.0, "where(y > 0, g, 0) = g"),
        ("leaky_relu(x)", -3.0, "where(a > 0, g, g·α) = 1·0.01 = 0.01"),
        ("relu(x)", -3.0, "where(y > 0, g, 0) = 0"),
        ("max(x, 0)", 0.0, "where(a == b, g/2, where(a > b, g, 0)) = 1/2 = 0.5"),
        ("clamp(x, 0, 1)", 0.5, "where(l ≤ a ≤ u, g, 0) = 1"),
        ("huber_loss(x, 0)", -3.0, "where(|a − b| < δ, g·(a − b), g·sign(a − b)) = 1·sign(−3 − 0) = −1"),
        ("where(x > 1, x², x³)", 2.0, "where(c, g, 0) = 1"),
    ],
)
def test_that_of_cases_the_numbers_are_of_the_one_that_applied(text: str, start: float, line: str) -> None:
    told = lines(text, x=start)
    assert any(one.startswith(line.removesuffix(" = g")) for one in told), told


def test_that_small_tensors_are_told_whole_and_large_ones_by_name_and_shape() -> None:
    assert lines("x·y", x=[1.0, 2.0], y=[3.0, -4.0]) == [
        "g·b = [1, 1]·[3, −4] = [3, −4]",
        "g·a = [1, 1]·[1, 2] = [1, 2]",
    ]
    first, _ = lines("x·y", x=(3, 40), y=(3, 40))
    assert first.startswith("g·b = g[3×40]·b[3×40] = [")
    assert first.endswith(", …] 3×40")


def test_that_sums_over_what_was_broadcast_have_a_sign_and_what_is_spread_has_an_arrow() -> None:
    assert lines("x·y", x=2.0, y=[3.0, -4.0])[0] == "Σ g·b = Σ [1, 1]·[3, −4] = −1"
    assert lines("sum(x)", x=[3.0, -4.0]) == ["g = 1 → [1, 1]"]
    assert lines("mean(x, 0)", x=[[3.0, -4.0], [1.0, 2.0]]) == [
        "g/N = [1, 1]/2 → [[0.5, 0.5], [0.5, 0.5]] (along dimension 0)"
    ]


def test_that_what_no_term_says_is_told_in_words_and_its_result() -> None:
    assert lines("x[0]", x=[3.0, -4.0]) == ["What was picked receives g, all other elements 0: [1, 0]"]


def test_that_the_last_number_is_the_recorded_one_and_never_computed() -> None:
    x = torch.tensor(2.0, requires_grad=True)
    trace = trace_backward(x**2, {"x": x})
    step = trace.steps[0]
    (honest,) = told_rules(step, trace.nodes[step.node])
    assert honest is not None
    assert honest.result is step.outgoing[0]


def test_that_a_node_without_a_rule_has_no_text() -> None:
    x = torch.tensor([2.0, 1.0], requires_grad=True)
    trace = trace_backward(torch.roll(x, 1), {"x": x}, gradient=torch.ones(2))
    step = trace.steps[0]
    assert told_rules(step, trace.nodes[step.node]) == (None,)
    assert list(rule_texts(step, trace.nodes[step.node])) == []


def latex(text: str, start: object) -> list[str]:
    leaves = Use(text, {"x": start}).leaves(torch.float32)
    result = result_of(Use(text, {"x": start}), leaves)
    return [told.latex() for told in texts_of(trace_backward(result, leaves, gradient=torch.ones_like(result)))]


def test_that_a_rule_and_its_numbers_are_typeset_with_the_brackets_they_need() -> None:
    assert latex("3x²", -2.0)[1] == (r"g \cdot n \cdot a^{n - 1} = 3 \cdot 2 \cdot ({-} 2)^{2 - 1} = {-} 12")
    assert latex("1/x", 2.0)[1] == r"{-} g \cdot y^{2} = {-} 1 \cdot 0.5^{2} = {-} 0.25"
    assert latex("sum(x)", [1.0, 2.0]) == [r"g = 1 \to [1{,} \, 1]"]
    assert latex("x[0]", [1.0, 2.0]) == [""]
    assert latex("x·0.00000015", 1.0)[0] == r"g \cdot b = 1 \cdot 1.5 \cdot 10^{-7} = 1.5 \cdot 10^{-7}"
    assert latex("sin(x)", (3, 4)) == [r"g \cdot \mathrm{cos}(a) = g_{3 \times 4} \cdot \mathrm{cos}(a_{3 \times 4})"]
    assert latex("1/x", 0.0)[1] == r"{-} g \cdot y^{2} = {-} 1 \cdot \infty^{2} = {-} \infty"


def told_everywhere() -> list[tuple[Use, RuleText]]:
    found = []
    for use in [*uses_of_operators(), *(use for form in FORMS for use in list(uses_of(form))[:6])]:
        leaves = use.leaves(torch.float32)
        try:
            result: Tensor = result_of(use, leaves)
            trace = trace_backward(result, leaves, gradient=torch.ones_like(result))
        except (ValueError, RuntimeError, UserWarning):
            continue
        found += [(use, told) for told in texts_of(trace)]
    return found


def test_that_every_rule_of_the_vocabulary_can_be_told_and_typeset() -> None:
    everything = told_everywhere()
    assert len(everything) > 500
    for use, told in everything:
        line, drawn = told.line(), told.latex()
        assert "-" not in line.partition(":")[0], use
        assert drawn.count("{") == drawn.count("}"), use
        assert bool(drawn) is bool(told.term), use
        assert value_text(told.result) in line, use


def test_that_a_rule_made_by_hand_is_told_as_well() -> None:
    told = RuleText("g·a", "g·a", {"g": 2, "a": math.nan}, None, None, (), is_summed=False)
    assert told.line() == "g·a = 2·nan = None"
    assert Rule(("g",), ()).words == ()
    assert Flow.SPREAD.value.endswith(".")
