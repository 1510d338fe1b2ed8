"""What a rule says, computed: its terms with our own notation and build, its words with an oracle written for each."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import product
from math import prod

import torch
from torch import Tensor

from core.notation.formula import parse_formula
from core.objective.application import Site
from core.objective.build import build
from core.objective.operand import compose
from core.trajectory.iteration_trace import BackwardStep, BackwardTrace, GraphNode
from core.trajectory.rule import Flow, Rule
from core.trajectory.tensor_value import TensorValue, Value

Number = Tensor | int | float
Named = Mapping[str, Number]


def tensor_of(value: TensorValue) -> Tensor:
    """A told tensor as a tensor again, in float64 where it is of floats."""
    tensor = torch.from_numpy(value.elements().copy()).reshape(value.shape)
    return tensor.double() if tensor.is_floating_point() else tensor


def term_value(term: str, named: Named) -> Tensor:
    """The value of a term; ``g`` is the first name."""
    formula = parse_formula(term)
    names = list(named)
    site = Site({name: place for place, name in enumerate(names)}, tuple(named.values()), compose)  # type: ignore[arg-type]
    value = build(formula.tree.body, site).value
    assert isinstance(value, Tensor)
    return value


def told_gradients(trace: BackwardTrace, step: BackwardStep) -> Iterator[tuple[Tensor, Tensor]]:
    """For each outgoing gradient what the rule makes of the incoming one, and what was recorded, in one shape."""
    node = trace.nodes[step.node]
    rule = node.rule
    assert rule is not None
    for place, (outgoing, edge) in enumerate(zip(step.outgoing, node.edges, strict=True)):
        if outgoing is None or edge is None:
            assert (rule.terms[place], rule.words[place]) == (None, Flow.NOTHING if edge else None)
            continue
        recorded = tensor_of(outgoing)
        shape = trace.nodes[edge.node].shapes[edge.slot]
        incoming = step.incoming[0]
        assert incoming is not None
        by_rule = _by_rule(rule, place, node, tensor_of(incoming), recorded)
        if prod(by_rule.shape) < recorded.numel():
            by_rule = by_rule.expand(recorded.shape)
        yield by_rule.sum_to_size(shape), recorded.sum_to_size(shape)


def _by_rule(rule: Rule, place: int, node: GraphNode, incoming: Tensor, recorded: Tensor) -> Tensor:
    kept = {one.name: one.value for one in node.saved}
    term, words = rule.terms[place], rule.words[place]
    if not rule.along:
        named: dict[str, Number] = {"g": incoming, **{name: _plain(value) for name, value in rule.values}}
        return term_value(term, named) if term else ORACLES[_given(words)](incoming, kept, recorded)
    result = torch.empty_like(recorded)
    values: dict[str, Number] = {"g": incoming, **{name: _plain(value) for name, value in rule.values}}
    for at in product(*map(range, _outside(recorded.shape, rule.along))):
        row = {name: _row(value, at, rule.along, recorded.ndim) for name, value in values.items()}
        g = row["g"]
        assert isinstance(g, Tensor)
        part = _index(at, rule.along, recorded.ndim)
        kept_row = {
            name: _row(_plain(value), at, rule.along, recorded.ndim) if isinstance(value, TensorValue) else value
            for name, value in kept.items()
        }
        made = term_value(term, row) if term else ORACLES[_given(words)](g, kept_row, recorded[part])  # type: ignore[arg-type]
        result[part] = made
    return result


def _given(words: Flow | None) -> Flow:
    assert words is not None
    return words


def _plain(value: Value) -> Number:
    assert isinstance(value, TensorValue | bool | int | float)
    return tensor_of(value) if isinstance(value, TensorValue) else value


def _outside(shape: Sequence[int], along: Sequence[int]) -> list[int]:
    return [size for dimension, size in enumerate(shape) if dimension not in along]


def _index(at: Sequence[int], along: Sequence[int], rank: int) -> tuple[slice | int, ...]:
    places = iter(at)
    return tuple(slice(None) if dimension in along else next(places) for dimension in range(rank))


def _row(value: Number, at: tuple[int, ...], along: Sequence[int], rank: int) -> Number:
    """One row of a tensor; one number of what was reduced along the row; a single number as it is."""
    if not isinstance(value, Tensor) or value.ndim == 0:
        return value
    if value.ndim == rank:
        return (
            value[_index(at, along, rank)].squeeze() if value.shape[along[0]] == 1 else value[_index(at, along, rank)]
        )
    return value[at]


Kept = Mapping[str, Value]


def _others(g: Tensor, kept: Kept, _recorded: Tensor) -> Tensor:
    a = _kept_tensor(kept["self"])
    flat = a.reshape(-1)
    return torch.stack([g * torch.cat([flat[:place], flat[place + 1 :]]).prod() for place in range(len(flat))]).reshape(
        a.shape
    )


def _singular(g: Tensor, kept: Kept, _recorded: Tensor) -> Tensor:
    a, y = _kept_tensor(kept["A"]), _kept_tensor(kept["result"])
    return g * y * torch.linalg.inv(a).T if y else torch.zeros_like(a)


def _kept_tensor(value: object) -> Tensor:
    if isinstance(value, TensorValue):
        return tensor_of(value)
    assert isinstance(value, Tensor)
    return value


def _diagonal(g: Tensor, _kept: Kept, recorded: Tensor) -> Tensor:
    made = torch.zeros_like(recorded)
    for place in range(min(made.shape)):
        made[place, place] = g if g.ndim == 0 else g[place]
    return made


def _picked(g: Tensor, kept: Kept, recorded: Tensor) -> Tensor:
    made = torch.zeros_like(recorded)
    dimension = kept["dim"]
    assert isinstance(dimension, int)
    turned = made.movedim(dimension, 0)
    if "index" in kept:
        turned[kept["index"]] = g  # type: ignore[index]
    else:
        turned[kept["start"] : kept["end"] : kept["step"]] = g.movedim(dimension, 0)
    return made


def _turned_back(g: Tensor, kept: Kept, _recorded: Tensor) -> Tensor:
    if "dim0" in kept:
        return g.transpose(kept["dim0"], kept["dim1"])  # type: ignore[arg-type]
    dims = kept["dims"]
    assert isinstance(dims, str)
    order = [int(one) % g.ndim for one in dims.strip("()").split(",") if one.strip()]
    return g.permute([order.index(dimension) for dimension in range(g.ndim)])


ORACLES: Mapping[Flow, Callable[[Tensor, Kept, Tensor], Tensor]] = {
    Flow.TRIGAMMA: lambda g, kept, _: g * torch.special.polygamma(1, _kept_tensor(kept["self"])),
    Flow.OTHERS: _others,
    Flow.FROM_THERE_ON: lambda g, _kept, _recorded: (
        torch.stack([g[place:].sum() for place in range(len(g))]) if g.ndim else g
    ),
    Flow.SINGULAR: _singular,
    Flow.DIAGONAL: _diagonal,
    Flow.TURNED_BACK: _turned_back,
    Flow.RESHAPED: lambda g, _, recorded: g.reshape(recorded.shape),
    Flow.COPIES: lambda g, _, recorded: g.sum_to_size(recorded.shape),
    Flow.PICKED: _picked,
}
"""What each of the words means that stand by themselves."""
