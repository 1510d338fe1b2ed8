"""An update taken apart ends in the bits of torch's own step, in every combination of settings."""

from collections.abc import Mapping
from fractions import Fraction
from itertools import product

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch import Tensor

from core.document.run_spec import Setting
from core.notation.formula import parse_formula
from core.objective.objective import build_objective
from core.optimizers.arithmetic import names_beside
from core.optimizers.catalog import CATALOG, Method
from core.optimizers.lean import build_optimizer
from core.optimizers.update_trace import trace_update
from core.trajectory.iteration_trace import UpdateLine, UpdateTrace
from core.trajectory.tensor_value import TensorValue
from tests.strategies import LAW

_SGD = [
    {"lr": 0.01, "momentum": m, "dampening": d, "weight_decay": w, "nesterov": n, "maximize": x}
    for m, d, w, n, x in product((0.0, 0.9), (0.0, 0.3), (0.0, 0.1), (False, True), (False, True))
    if not n or (m and not d)
]


def leaf(values: object, gradient: object, dtype: torch.dtype) -> Tensor:
    tensor = torch.tensor(values, dtype=dtype, requires_grad=True)
    tensor.grad = None if gradient is None else torch.tensor(gradient, dtype=dtype)
    return tensor


def settings_of(**chosen: Setting) -> dict[str, Setting]:
    return {row.name: row.default for row in CATALOG["sgd"].settings} | chosen


def traced(
    method: Method, settings: Mapping[str, Setting], parameters: Mapping[str, Tensor], updates: int = 1
) -> UpdateTrace:
    """The trace of the last of some updates, each made with the same gradients."""
    lean = build_optimizer(method.optimizer, parameters.values(), settings)
    for _ in range(updates - 1):
        lean.update()
    return trace_update(method, settings, lean, parameters)


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
@pytest.mark.parametrize("settings", _SGD, ids=str)
@pytest.mark.parametrize("updates", [1, 2, 5])
def test_that_every_update_of_sgd_ends_in_torchs_own_bits(
    settings: dict[str, Setting], dtype: torch.dtype, updates: int
) -> None:
    ours, theirs = ([leaf([0.3, -1.7, 1e-3], [0.1, 14.0, -0.7], dtype), leaf(2.5, -0.3, dtype)] for _ in range(2))
    trace = traced(CATALOG["sgd"], settings, dict(zip("xy", ours, strict=True)), updates)
    optimizer = torch.optim.SGD(theirs, **settings)  # type: ignore[arg-type]  # each of its own kind
    for _ in range(updates):
        optimizer.step()
    for name, one in zip("xy", theirs, strict=True):
        last = [line for line in trace.lines if line.parameter == name][-1]
        assert last.target == name
        assert last.result.nested() == one.tolist()
    assert trace.is_equal
    assert [value.nested() for _, value in trace.parameters] == [one.tolist() for one in theirs]


@given(
    x=st.floats(-1e3, 1e3, width=32),
    g=st.floats(-1e3, 1e3, width=32),
    lr=st.floats(1e-4, 1.0),
    updates=st.integers(1, 3),
    settings=st.sampled_from([{"lr": 0.01}, *_SGD]),
)
@LAW
def test_that_lines_end_in_the_updated_parameter_for_any_numbers(
    x: float, g: float, lr: float, updates: int, settings: dict[str, Setting]
) -> None:
    method = CATALOG["sgd" if "momentum" in settings else "gd"]
    parameter = leaf(x, g, torch.float32)
    trace = traced(method, settings | {"lr": lr}, {"x": parameter}, updates)
    assert trace.is_equal
    assert trace.lines[-1].result.nested() == parameter.item()


def test_that_plain_gradient_descent_is_one_line_rounded_twice() -> None:
    trace = traced(CATALOG["gd"], {"lr": 0.01}, {"x": leaf(2.0, 14.0, torch.float32)})
    (line,) = trace.lines
    assert (line.target, line.term, line.roundings) == ("x", "x − η·g", 2)
    assert line.result.nested() == pytest.approx(1.86)
    assert trace.kept == ()


def test_that_the_first_velocity_is_the_gradient_and_the_next_one_gathers() -> None:
    settings, parameters = settings_of(lr=0.01, momentum=0.9), {"x": leaf(2.0, 1.26, torch.float64)}
    first = traced(CATALOG["sgd"], settings, parameters)
    assert [(line.target, line.term) for line in first.lines] == [("v", "g"), ("x", "x − η·v")]
    assert [(kept.name, kept.before) for kept in first.kept] == [("momentum_buffer", None)]
    second = traced(CATALOG["sgd"], settings, {"x": leaf(2.0, 14.0, torch.float64)}, 2)
    velocity = second.lines[0]
    assert (velocity.target, velocity.term) == ("v", "μ·v + g")
    assert velocity.result.nested() == 0.9 * 14.0 + 14.0


def test_that_every_line_is_its_term() -> None:
    """Each term is computed from the values beside it, by the notation's own means, up to rounding."""
    for settings in _SGD:
        parameters = {"x": leaf([0.3, -1.7], [0.1, 14.0], torch.float64)}
        for line in traced(CATALOG["sgd"], settings, parameters, 2).lines:
            assert torch.allclose(computed(line), torch.tensor(line.result.nested(), dtype=torch.float64))


def computed(line: UpdateLine) -> Tensor:
    values = {
        name: torch.tensor(value.nested() if isinstance(value, TensorValue) else value, dtype=torch.float64)
        for name, value in line.values
    }
    leaves = {name: value.requires_grad_() for name, value in values.items()}
    tree = parse_formula(f"f({', '.join(values)}, w) = sum(({line.term})·w)").tree  # τ is no constant here
    unit = torch.zeros(2, dtype=torch.float64, requires_grad=True)
    objective = build_objective(tree, leaves | {"w": unit})
    (result,) = torch.autograd.grad(objective.evaluate([*leaves.values(), unit]), unit)
    return result


@given(st.floats(-1e3, 1e3, width=32), st.floats(-1e3, 1e3, width=32), st.floats(-1.0, 1.0, width=32))
@LAW
def test_that_add_with_alpha_rounds_once(x: float, v: float, rate: float) -> None:
    exact = Fraction(x) + Fraction(rate) * Fraction(v)
    given_up = torch.tensor(x).add(torch.tensor(v), alpha=rate).item()
    neighbours = torch.nextafter(torch.tensor([given_up] * 2), torch.tensor([float("-inf"), float("inf")])).tolist()
    assert all(abs(Fraction(given_up) - exact) <= abs(Fraction(one) - exact) for one in neighbours)


def test_that_a_parameter_without_a_gradient_is_left_alone() -> None:
    parameters = {"x": leaf(2.0, None, torch.float32), "y": leaf(1.0, 1.0, torch.float32)}
    trace = traced(CATALOG["gd"], {"lr": 0.5}, parameters)
    assert [line.parameter for line in trace.lines] == ["y"]
    assert [value.nested() for _, value in trace.parameters] == [2.0, 0.5]
    assert trace.is_equal


def test_that_a_method_that_is_not_taken_apart_shows_what_it_keeps() -> None:
    method = Method("adam", "Adam", torch.optim.Adam, lambda _settings: None)
    parameter = leaf(2.0, 14.0, torch.float32)
    trace = traced(method, {"lr": 0.1}, {"x": parameter})
    assert trace.lines == ()
    assert trace.is_equal is None
    assert [kept.name for kept in trace.kept] == ["step", "exp_avg", "exp_avg_sq"]
    assert all(kept.before is None and kept.after is not None for kept in trace.kept)
    assert trace.parameters[0][1].nested() == parameter.item() != 2.0


@pytest.mark.parametrize("letter", ["g", "v", "η", "μ", "τ", "λ"])
def test_that_a_parameter_never_shares_its_name_with_another_quantity(letter: str) -> None:
    names = names_beside(letter)
    others = [names.gradient, names.velocity, names.learning_rate, names.momentum, names.dampening, names.weight_decay]
    assert letter not in others
    assert len(set(others)) == 6
