"""What is asked before layers are made and called: how large their parameters and what they give would be."""

import math
from collections.abc import Mapping, Sequence
from typing import Any

from torch import Tensor, nn

from core.document.program_limits import Limits
from core.notation.program_problem import RefusalKind
from core.objective.program.checks import check_elements
from core.objective.program.grant import Guard
from core.objective.program.guards_creation import check_device
from core.objective.program.guards_products import broadcast
from core.objective.program.halt import Refused
from core.objective.program.sizes import argument, whole


def made(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:
    """Of ``nn.Linear(4, 2)``: all its sizes multiplied are no fewer than the elements of its largest parameter."""
    check_device(keywords.get("device"))
    check_elements(limits, math.prod(size for value in (*arguments, *keywords.values()) for size in _sizes(value)))


def made_convolution(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:
    """Of ``nn.Conv2d(1, 8, 3)``: channels by channels by kernel, which is a square where one number is given."""
    channels = [argument(arguments, keywords, place, name, 1) for place, name in enumerate(_CHANNELS)]
    kernel = argument(arguments, keywords, 2, "kernel_size", 1)
    made(limits, [*channels, kernel if isinstance(kernel, (tuple, list)) else (kernel, kernel)], keywords)


_CHANNELS = ("in_channels", "out_channels")


def without_indices(place: int) -> Guard:
    """Of ``max_pool2d`` and its layer: the backward kernel writes wherever the indices say, so nobody gets at them."""

    def guard(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:  # noqa: ARG001
        if argument(arguments, keywords, place, "return_indices", missing=False) is not False:
            raise Refused(RefusalKind.ARGUMENT, name="max_pool", argument="return_indices=True")

    return guard


def made_recurrent(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:
    """Of ``nn.RNN(4, 8, layers)``: everything hidden by everything hidden, for each layer."""
    given, hidden, layers = (argument(arguments, keywords, place, name, 1) for place, name in enumerate(_RECURRENT))
    check_device(keywords.get("device"))
    check_elements(limits, whole(hidden) * max(whole(hidden), whole(given)) * whole(layers))


_RECURRENT = ("input_size", "hidden_size", "num_layers")


def _sizes(value: object) -> list[int]:
    if isinstance(value, (tuple, list)):
        return [size for one in value for size in _sizes(one)]
    return [value] if isinstance(value, int) and not isinstance(value, bool) and value > 0 else []


def called(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:
    """Of ``net(x)``: each row of the input becomes as wide as the widest layer makes it; a loss spreads its two."""
    module, *inputs = (*arguments, *keywords.values())
    if len(inputs) > 1:
        broadcast(limits, inputs, {})
    if inputs and isinstance(inputs[0], Tensor) and inputs[0].ndim:
        layers = list(module.modules())
        rows = _rows(inputs[0], layers)
        check_elements(limits, max(_width(layer, inputs[0], rows) for layer in layers))


def _rows(given: Tensor, layers: Sequence[nn.Module]) -> int:
    if any(isinstance(layer, nn.Flatten) for layer in layers):
        return int(given.shape[0])
    return given.numel() // max(given.shape[-1], 1)


def _width(layer: nn.Module, given: Tensor, rows: int) -> int:
    if isinstance(layer, (nn.Linear, nn.Bilinear)):
        return rows * layer.out_features
    if isinstance(layer, nn.Embedding):
        return given.numel() * layer.embedding_dim
    if isinstance(layer, (nn.Conv1d, nn.Conv2d)):
        padding = max((whole(one) for one in layer.padding), default=0)
        sizes = given.shape[-len(layer.kernel_size) :]
        return int(given.shape[0]) * layer.out_channels * math.prod(size + 2 * padding for size in sizes)
    return 0


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
