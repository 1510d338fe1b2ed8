"""What is asked before ``x[…]``: numbers in a list or a tensor pick an axis' entries as often as they name them."""

import math
from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from core.document.program_limits import Limits
from core.objective.program.checks import check_elements
from core.objective.program.sizes import Shape, axis_size, broadcast_volume, count_of, shape_of


def check_index(limits: Limits, owner: object, index: object) -> None:
    """Of ``owner[index]`` for tensors and arrays; all else is a view, an item or a mask, which makes nothing larger."""
    if not isinstance(owner, (Tensor, np.ndarray)):
        return
    parts = list(index) if isinstance(index, tuple) else [index]
    pickers = [part for part in parts if _is_picker(part)]
    if pickers and count_of(owner) * math.prod(map(count_of, pickers)) > limits.elements:
        check_elements(limits, _count(owner.shape, parts))


def _count(shape: Shape, parts: Sequence[object]) -> int:
    """What is left of each axis that a slice keeps, times what the pickers are spread to."""
    kept, axis = 1, 0
    for place, part in enumerate(parts):
        if part is Ellipsis:
            behind = sum(part is not None for part in parts[place + 1 :])
            kept *= math.prod(shape[axis : len(shape) - behind])
            axis = max(axis, len(shape) - behind)
        elif part is not None:
            kept *= len(range(*part.indices(axis_size(shape, axis)))) if isinstance(part, slice) else 1
            axis += 1
    spread = broadcast_volume(shape_of(part) or () for part in parts if _is_picker(part))
    return kept * math.prod(shape[axis:]) * spread


def _is_picker(part: object) -> bool:
    """Whether a part names entries by number; masks keep no more than there is."""
    if isinstance(part, Tensor):
        return part.dtype not in (torch.bool, torch.uint8) and part.ndim > 0
    if isinstance(part, np.ndarray):
        return part.dtype != np.bool_ and part.ndim > 0
    return isinstance(part, (list, range))
