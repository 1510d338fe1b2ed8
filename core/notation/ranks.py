"""How many dimensions the result of an operation has; sizes are PyTorch's business."""

import ast
from collections.abc import Callable, Mapping, Sequence

_OVER_ALL = frozenset(
    {
        "torch.amax", "torch.amin", "torch.dot", "torch.linalg.vector_norm", "torch.max", "torch.mean", "torch.median",
        "torch.min", "torch.nn.functional.huber_loss", "torch.nn.functional.l1_loss", "torch.nn.functional.mse_loss",
        "torch.nn.functional.smooth_l1_loss", "torch.prod", "torch.std", "torch.sum", "torch.trace", "torch.var",
    }
)  # fmt: skip
"""They leave one number."""

_ALONG_ONE = frozenset({"torch.amax", "torch.amin", "torch.logsumexp", "torch.mean", "torch.prod", "torch.sum"})
"""With a dimension behind what they reduce they remove that one."""


def rank_of_product(left: int, right: int) -> int:
    """Of ``left @ right``, where neither is a single number."""
    if left == 1 or right == 1:
        return max(left + right - 2, 0)
    return max(left, right)


def rank_of_element(rank: int, index: ast.expr) -> int:
    """Of ``x[index]``: each whole number takes a dimension, a slice leaves it."""
    parts = index.elts if isinstance(index, ast.Tuple) else [index]
    return max(rank - sum(not isinstance(part, ast.Slice) for part in parts), 0)


def rank_of_call(path: str, arguments: Sequence[int | None]) -> int:
    """Of a call of PyTorch's function at ``path``; of an argument that is a number, None is known."""
    ranks = [rank for rank in arguments if rank is not None]
    if path in _OF_ITS_OWN:
        return _OF_ITS_OWN[path](ranks)
    if path in _ALONG_ONE and len(arguments) == 2:
        return max(ranks[0] - 1, 0)
    return 0 if path in _OVER_ALL else max(ranks)


def _inner(ranks: Sequence[int]) -> int:
    return max(ranks) if 0 in ranks else sum(ranks) - 2


_OF_ITS_OWN: Mapping[str, Callable[[Sequence[int]], int]] = {
    "torch.diag": lambda ranks: 2 if ranks[0] == 1 else 1,
    "torch.inner": _inner,
    "torch.linalg.det": lambda ranks: max(ranks[0] - 2, 0),
    "torch.matmul": lambda ranks: rank_of_product(*ranks),
    "torch.outer": lambda _ranks: 2,
}
