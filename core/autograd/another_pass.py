"""``loss.backward()`` called once more on the same graph: PyTorch's own error, or a pass that accumulates."""

from collections.abc import Callable, Mapping

from torch import Tensor

from core.autograd.backward_trace import trace_backward
from core.autograd.graph import Graph
from core.trajectory.iteration_trace import AnotherPass


def call_again(
    loss: Tensor,
    leaves: Mapping[str, Tensor],
    graph: Graph,
    made_by: Mapping[int, int],
    *,
    refusal: str | None,
    most_elements: int | None = None,
) -> AnotherPass:
    """Calls ``backward`` a second time, and leaves the leaves' gradients as they were before.

    Args:
        loss: whose first pass is done; its graph is still there, as inspection keeps it.
        leaves: the parameters by name.
        graph: of the first pass.
        made_by: a node's number there -> the forward step that made it.
        refusal: what PyTorch says to a second pass without that (:func:`refusal_of`); None where it allows one.
        most_elements: how many elements of a tensor are told at most.
    """
    if refusal is not None:
        return AnotherPass(None, refusal)
    gradients = {name: None if leaf.grad is None else leaf.grad.clone() for name, leaf in leaves.items()}
    trace = trace_backward(loss, leaves, graph=graph, made_by=made_by, most_elements=most_elements)
    for name, leaf in leaves.items():
        leaf.grad = gradients[name]
    return AnotherPass(trace)


def refusal_of(make_loss: Callable[[], Tensor]) -> str | None:
    """What PyTorch says to a second ``backward`` that nobody prepared for, in its own words; None where it allows it.

    It allows it where no node saved a tensor, as there is nothing that the first pass could have freed.

    Args:
        make_loss: makes the tensor and a graph that nobody else needs, from leaves that nobody else needs.
    """
    loss = make_loss()
    loss.backward()  # type: ignore[no-untyped-call]
    try:
        loss.backward()  # type: ignore[no-untyped-call]
    except RuntimeError as refusal:
        return str(refusal)
    return None
