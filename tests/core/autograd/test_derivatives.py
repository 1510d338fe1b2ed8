"""The rules are PyTorch's own derivatives: for all of the vocabulary, beside what the engine was recorded giving."""

import warnings
from collections.abc import Callable, Iterable, Iterator

import pytest
import torch
from hypothesis import assume, given
from hypothesis import strategies as st
from torch import Tensor
from torch.nn import functional

from core.autograd.backward_trace import trace_backward
from core.autograd.derivatives import ROWS, find_rule
from core.autograd.graph import Graph, name_of
from core.autograd.rules.row import Row
from core.autograd.saved import saved_by
from core.notation.problem import NotationError
from core.notation.vocabulary import FUNCTIONS, Function
from core.trajectory.iteration_trace import BackwardTrace, Saved
from core.trajectory.proof import Verdict
from core.trajectory.rule import Flow
from core.trajectory.tensor_value import TensorValue
from tests.core.autograd.rule_values import tensor_of, told_gradients
from tests.core.autograd.vocabulary_uses import FORMS, KINKS, Use, result_of, uses_of, uses_of_operators
from tests.strategies import LAW

DTYPES = [torch.float32, torch.float64]
WITHOUT_DERIVATIVE = {"torch.heaviside"}
TOLERANCES = {torch.float32: 3e-5, torch.float64: 1e-10}
COARSE = {"HardsigmoidBackward0": 1e-6}
"""PyTorch takes a sixth there as a float32, also in float64."""


def differentiable(use: Use, dtype: torch.dtype, seed: int = 0) -> tuple[Tensor, dict[str, Tensor]] | None:
    """The result and the leaves; None where PyTorch refuses, or there is no gradient."""
    leaves = use.leaves(dtype, seed)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a standard deviation of one number
        try:
            result = result_of(use, leaves)
        except NotationError:
            return None
    node = result.grad_fn
    return None if node is None or node.name().endswith("NotImplemented") else (result, leaves)


def traced(use: Use, dtype: torch.dtype, seed: int = 0) -> BackwardTrace | None:
    """A backward pass, begun with a gradient that hides no factor; None where there is none."""
    found = differentiable(use, dtype, seed)
    if found is None:
        return None
    result, leaves = found
    try:
        return begun_anywhere(result, leaves, seed)
    except RuntimeError:
        assert "clamp" in use.text, use  # PyTorch fails to differentiate some shapes that it takes
        return None


def begun_anywhere(result: Tensor, leaves: dict[str, Tensor], seed: int = 0) -> BackwardTrace:
    generator = torch.Generator().manual_seed(seed + 1)
    gradient = torch.rand(result.shape, dtype=result.dtype, generator=generator) * 3 - 1
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of a tensor that .T turns round
        return trace_backward(result, leaves, gradient=gradient)


def check(trace: BackwardTrace, dtype: torch.dtype) -> None:
    for step in trace.steps:
        node = trace.nodes[step.node]
        if node.name == "AccumulateGrad":
            continue
        assert node.rule is not None, node.name
        for told, recorded in told_gradients(trace, step):
            tolerance = COARSE.get(node.name, TOLERANCES[dtype])
            bound = tolerance * max(1.0, recorded.nan_to_num(0.0, 0.0, 0.0).abs().max().item())
            close = torch.allclose(told, recorded, rtol=tolerance, atol=bound, equal_nan=True)
            assert close, f"{node.name}: {node.rule.terms} {told} {recorded}"


def check_all(uses: Iterable[Use], dtype: torch.dtype) -> int:
    count = 0
    for use in uses:
        if trace := traced(use, dtype):
            assert trace.proof.verdict is Verdict.EQUAL, use
            check(trace, dtype)
            count += 1
    return count


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("form", FORMS, ids=lambda form: f"{form.path}-{len(form.signature)}")
def test_that_the_rules_of_a_function_are_its_derivatives(form: Function, dtype: torch.dtype) -> None:
    assert (check_all(uses_of(form), dtype) > 0) is (form.path not in WITHOUT_DERIVATIVE)


@pytest.mark.parametrize("dtype", DTYPES)
def test_that_the_rules_of_the_operators_are_their_derivatives(dtype: torch.dtype) -> None:
    assert check_all(uses_of_operators(), dtype) > 200


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("use", KINKS, ids=str)
def test_that_corners_poles_and_ties_are_as_pytorch_has_them(use: Use, dtype: torch.dtype) -> None:
    assert check_all([use], dtype) == 1


ELEMENTWISE = [form for form in FORMS if set(form.signature) <= {"t", "n"} and "linalg" not in form.path]


@LAW
@given(
    form=st.sampled_from(ELEMENTWISE),
    place=st.integers(0, 10**6),
    seed=st.integers(0, 10**6),
    shift=st.sampled_from([-3.4, -1.3, -0.7, 0.0, 0.9, 2.3]),
    dtype=st.sampled_from(DTYPES),
)
def test_that_the_rules_hold_wherever_a_function_has_a_derivative(
    form: Function, place: int, seed: int, shift: float, dtype: torch.dtype
) -> None:
    uses = list(uses_of(form))
    use = uses[place % len(uses)]
    trace = traced(Use(use.text, use.starts, shift), dtype, seed)
    assume(trace is not None)
    assert trace is not None
    flowing = [gradient for step in trace.steps for gradient in (*step.incoming, *step.outgoing) if gradient]
    assume(all(bool(tensor_of(gradient).isfinite().all()) for gradient in flowing))
    check(trace, dtype)


SETTINGS: dict[str, Callable[[Tensor, Tensor], Tensor]] = {
    "add": lambda x, y: torch.add(x, y, alpha=3),
    "sub": lambda x, y: torch.sub(x, y, alpha=3),
    "rsub": lambda x, y: torch.rsub(x, 5, alpha=3) * y,
    "softplus": lambda x, y: functional.softplus(x, beta=2, threshold=15) * y,
    "elu": lambda x, y: functional.elu(x - 1, alpha=2) * y,
    "celu": lambda x, y: functional.celu(x - 1, alpha=2) * y,
    "hardtanh": lambda x, y: functional.hardtanh(x, -0.5, 0.5) * y,
    "mse_loss, added up": lambda x, y: functional.mse_loss(x, y, reduction="sum"),
    "mse_loss, each": lambda x, y: functional.mse_loss(x, y, reduction="none"),
    "huber_loss": lambda x, y: functional.huber_loss(x * 9, y, delta=2, reduction="sum"),
    "smooth_l1_loss": lambda x, y: functional.smooth_l1_loss(x, y, beta=0.5),
    "sum, kept": lambda x, y: torch.sum(x, 0, keepdim=True) * y,
    "mean of two": lambda x, y: torch.mean(x * y, (0, 2)),
    "amax, kept": lambda x, y: torch.amax(x, 1, keepdim=True) * y,
    "logsumexp, kept": lambda x, y: torch.logsumexp(x, 0, keepdim=True) * y,
}


def two_batches() -> tuple[Tensor, Tensor]:
    x, y = (torch.linspace(start, 9.5, 18, dtype=torch.float64).reshape(2, 3, 3) for start in (-1.1, 0.3))
    return x.requires_grad_(), y.requires_grad_()


def nodes_of(results: Iterable[Tensor]) -> Iterator[tuple[str, tuple[Saved, ...]]]:
    for result in results:
        graph = Graph()
        assert result.grad_fn is not None
        graph.meet(result.grad_fn)
        yield from ((name_of(node), saved_by(node)) for node in graph.nodes)


def test_that_every_row_of_the_tables_is_of_use() -> None:
    uses = [*KINKS, *uses_of_operators(), *(use for form in FORMS for use in uses_of(form))]
    found = [differentiable(use, torch.float64) for use in uses]
    results = [one[0] for one in found if one and one[0].grad_fn]
    x, y = two_batches()
    results += [torch.linalg.vector_norm(x, float("inf")), *(setting(x, y) for setting in SETTINGS.values())]
    met: set[Row] = set()
    for name, saved in nodes_of(results):
        kept = {one.name: one.value for one in saved}
        met.update([row for row in ROWS.get(name, ()) if row.applies(kept)][:1])
    everything = [row for rows in ROWS.values() for row in rows]
    assert [(row.node, row.conditions) for row in everything if row not in met] == []
    assert {word for row in everything for word in row.words if word} == set(Flow)


@pytest.mark.parametrize("start", [[3.0, -3.0, 1.0], [[1.0, 5.0], [-2.0, 3.0]]])
def test_that_the_largest_of_the_sizes_has_a_rule_too(start: list[float]) -> None:
    x = torch.tensor(start, dtype=torch.float64, requires_grad=True)
    check(begun_anywhere(torch.linalg.vector_norm(x, float("inf")), {"x": x}), torch.float64)
    check(begun_anywhere(torch.linalg.vector_norm(x, 2, -1), {"x": x}), torch.float64)
    check(begun_anywhere(torch.linalg.vector_norm(x, float("inf"), -1), {"x": x}), torch.float64)


@pytest.mark.parametrize("name", SETTINGS)
def test_that_settings_which_only_a_script_can_give_are_followed_too(name: str) -> None:
    x, y = two_batches()
    check(begun_anywhere(SETTINGS[name](x, y), {"x": x, "y": y}), torch.float64)


def term_of(name: str, *saved: Saved) -> tuple[str | None, ...]:
    rule = find_rule(name, saved)
    assert rule is not None
    return rule.terms


def test_that_factors_of_one_are_left_out() -> None:
    assert term_of("AddBackward0", Saved("alpha", 1)) == ("g", "g")
    assert term_of("SubBackward0", Saved("alpha", 2)) == ("g", "−g·α")
    number = TensorValue("float64", (), bytes(8))
    assert term_of("EluBackward0", Saved("self", number), Saved("alpha", 2), Saved("scale", 1)) == (
        "where(a > 0, g, g·α·e^a)",
    )
    assert term_of("CeluBackward0", Saved("self", number), Saved("alpha", 1.0)) == ("where(a > 0, g, g·e^a)",)
    assert term_of("MeanBackward0", Saved("self_sym_sizes", "(1,)")) == ("g",)


def test_that_a_factor_of_one_stays_where_it_is_the_operand() -> None:
    one = TensorValue("float32", (), torch.tensor(1.0).numpy().tobytes())
    assert term_of("MulBackward0", Saved("self", one), Saved("other", one)) == ("g·b", "g·a")


def test_that_nothing_is_said_of_what_was_not_saved_or_does_not_flow() -> None:
    assert term_of("MulBackward0", Saved("other", 3)) == ("g·b", None)
    rule = find_rule("AddBackward0", (Saved("alpha", 1),), (True, False))
    assert rule is not None
    assert rule.terms == ("g", None)


def test_that_an_unknown_node_has_no_rule_nor_one_with_settings_that_no_row_knows() -> None:
    assert find_rule("FftR2CBackward0", ()) is None
    assert find_rule("GeluBackward0", (Saved("approximate", "tanh"),)) is None
    assert find_rule("AddBackward0", (Saved("alpha", 1),), (True, True, True)) is None


def test_that_of_a_tensor_kept_in_part_ties_are_told_in_words_alone() -> None:
    x = torch.tensor([1.0, 3.0, 3.0], requires_grad=True)
    trace = trace_backward(torch.max(x), {"x": x}, most_elements=2)
    rule = trace.nodes[trace.steps[0].node].rule
    assert rule is not None
    assert (rule.terms, rule.words) == ((None,), (Flow.LARGEST,))


def unknown_nodes() -> Iterator[Tensor]:
    x = torch.tensor([0.3, 0.5, 0.7, 0.2], dtype=torch.float64, requires_grad=True)
    yield torch.special.ndtri(x)
    yield torch.special.entr(x)
    yield torch.fft.irfft(torch.fft.rfft(x))
    yield torch.roll(x, 1)
    yield torch.tril(torch.outer(x[:3], x[1:]))
    yield torch.nn.functional.gelu(x, approximate="tanh")


def test_that_an_unknown_node_is_told_by_its_jacobian() -> None:
    met = set()
    for result in unknown_nodes():
        trace = begun_anywhere(result, {})
        for step in trace.steps:
            node = trace.nodes[step.node]
            if node.jacobian is None:
                continue
            assert node.rule is None
            incoming = step.incoming[0]
            assert incoming is not None
            for matrix, outgoing in zip(node.jacobian, step.outgoing, strict=True):
                assert matrix is not None
                assert outgoing is not None
                by_matrix = tensor_of(matrix)
                told = tensor_of(incoming).reshape(-1).to(by_matrix.dtype) @ by_matrix
                assert torch.allclose(told, tensor_of(outgoing).reshape(-1), rtol=1e-12)
            met.add(node.name)
    assert {"SpecialEntrBackward0", "RollBackward0", "TrilBackward0", "GeluBackward0"} <= met


def test_that_every_function_of_the_vocabulary_is_among_the_uses() -> None:
    assert {form.path for forms in FUNCTIONS.values() for form in forms.values()} == {form.path for form in FORMS}
