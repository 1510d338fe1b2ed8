"""What is asked before data is loaded in batches or drawn from a distribution."""

import math
from collections.abc import Mapping, Sequence
from typing import Any

from torch.distributions import Distribution, Multinomial
from torch.utils.data import TensorDataset

from core.document.program_limits import Limits
from core.notation.program_problem import RefusalKind
from core.objective.program.checks import check_elements
from core.objective.program.halt import Refused
from core.objective.program.sizes import argument, broadcast_volume, shape_of, volume

_BATCHING = frozenset({"batch_size", "dataset", "drop_last", "generator", "shuffle"})


def loader(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:  # noqa: ARG001
    """Of ``DataLoader``: batches of tensors, and none of what starts processes, pins memory or calls back."""
    further = [name for name in keywords if name not in _BATCHING]
    if further or len(arguments) > 3:
        raise Refused(RefusalKind.ARGUMENT, name="DataLoader", argument=further[0] if further else "a sampler")
    if not isinstance(argument(arguments, keywords, 0, "dataset"), TensorDataset):
        raise Refused(RefusalKind.ARGUMENT, name="DataLoader", argument="anything but a TensorDataset")


def scheduled(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:  # noqa: ARG001
    """Of ``LambdaLR(optimizer, [f, g])``: within a list nothing is called as programs call it, so no types there."""
    given = argument(arguments, keywords, 1, "lr_lambda")
    for one in given if isinstance(given, (list, tuple)) else ():
        if isinstance(one, type):
            raise Refused(RefusalKind.ARGUMENT, name="lr_lambda", argument="a type")


def drawn(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:
    """Of ``distribution.sample((3,))``: the shape, for each of the batch; what is counted is drawn one by one."""
    owner = arguments[0]
    if isinstance(owner, Distribution):
        tries = owner.total_count if isinstance(owner, Multinomial) else 1
        each = math.prod(owner.batch_shape) * max(math.prod(owner.event_shape), tries)
        check_elements(limits, volume(argument(arguments, keywords, 1, "sample_shape", ())) * each)


def weighed(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:
    """Of ``distribution.log_prob(value)``: every value with all of the batch."""
    owner = arguments[0]
    given = shape_of(argument(arguments, keywords, 1, "value"))
    if isinstance(owner, Distribution) and given is not None:
        check_elements(limits, broadcast_volume([given, (*owner.batch_shape, *owner.event_shape)]))
