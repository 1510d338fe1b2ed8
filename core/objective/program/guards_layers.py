"""What is asked before layers are made and called: how large their parameters and what they give would be."""

import math
from collections.abc import Mapping, Sequence
from typing import Any

from torch import Tensor, nn

from core.document.program_limits import Limits
from core.notation.program_problem import RefusalKind
from core.objective.program.guards_products import broadcast
from core.objective.program.halt import Refused
from core.objective.program.sizes import check_elements, whole


def made(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:
    """Of ``nn.Linear(4, 2)``: all its sizes multiplied are no fewer than the elements of its largest parameter."""
    check_elements(limits, math.prod(size for value in (*arguments, *keywords.values()) for size in _sizes(value)))


def made_convolution(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:
    """Of ``nn.Conv2d(1, 8, 3)``: a kernel of one number is a square."""
    kernel = keywords.get("kernel_size", arguments[2] if len(arguments) > 2 else 1)
    check_elements(
        limits, (whole(kernel) or 1) * math.prod(s for value in (*arguments[:3], kernel) for s in _sizes(value))
    )


def _sizes(value: object) -> list[int]:
    if isinstance(value, (tuple, list)):
        return [size for one in value for size in _sizes(one)]
    return [value] if isinstance(value, int) and not isinstance(value, bool) and value > 0 else []


def called(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:  # noqa: ARG001
    """Of ``net(x)``: every row of the input gets as many elements as the widest layer makes; a loss spreads its two."""
    module, *inputs = arguments
    if len(inputs) > 1:
        broadcast(limits, inputs, {})
    given = next((value for value in inputs if isinstance(value, Tensor)), None)
    if given is not None and given.ndim:
        rows = given.numel() // max(given.shape[-1], 1)
        check_elements(limits, max(rows * _width(layer, given) for layer in module.modules()))


def _width(layer: nn.Module, given: Tensor) -> int:
    if isinstance(layer, (nn.Linear, nn.Bilinear)):
        return layer.out_features
    if isinstance(layer, nn.Embedding):
        return layer.embedding_dim * given.shape[-1]
    if isinstance(layer, (nn.Conv1d, nn.Conv2d)):
        padding = max((whole(one) for one in layer.padding), default=0)
        return layer.out_channels * (given.shape[-1] + 2 * padding)
    return 1


def named(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:  # noqa: ARG001
    """Of ``add_module(name, module)``: no name that Python or PyTorch keeps to itself."""
    name = keywords.get("name", arguments[1] if len(arguments) > 1 else "")
    if str(name).startswith("_"):
        raise Refused(RefusalKind.ARGUMENT, name="add_module", argument=f"the name {name}")


def functional(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:  # noqa: ARG001
    """Of ``functional_call(module, parameters, inputs)``: PyTorch sets whatever is named, so only parameters may be."""
    module = arguments[0] if arguments else keywords.get("module")
    given = arguments[1] if len(arguments) > 1 else keywords.get("parameter_and_buffer_dicts", {})
    known = _parameter_names(module)
    for values in given if isinstance(given, (list, tuple)) else [given]:
        for name in values if isinstance(values, dict) else ():
            if name not in known:
                raise Refused(RefusalKind.ARGUMENT, name="functional_call", argument=f"the name {name}")


def _parameter_names(module: object) -> set[str]:
    if not isinstance(module, nn.Module):
        return set()
    return {name for name, _ in (*module.named_parameters(), *module.named_buffers())}
