"""Small calls of everything that is measured before it is called; what they give is the measure's oracle."""

from collections.abc import Mapping
from typing import Any

import numpy as np
import torch

from core.notation import program_numpy_names as numpy_names
from core.notation import program_torch_names as torch_names

Call = tuple[tuple[Any, ...], dict[str, Any]]

A = torch.arange(12.0).reshape(3, 4)
B = torch.arange(12.0).reshape(4, 3) + 1
V = torch.arange(1.0, 6.0)
W = torch.arange(1.0, 4.0)
COLUMN = torch.ones(5, 1)
ROW = torch.ones(1, 7)
WHOLE_COLUMN = torch.ones(5, 1, dtype=torch.int64)
WHOLE_ROW = torch.ones(1, 7, dtype=torch.int64)
BATCH = torch.ones(2, 3, 4)
TURNED = torch.ones(2, 4, 5)


def call(*arguments: Any, **keywords: Any) -> Call:
    return arguments, keywords


_PRODUCTS = {
    "addbmm": call(torch.zeros(3, 5), BATCH, TURNED),
    "addmm": call(torch.zeros(3), A, B),
    "addmv": call(torch.zeros(3), A, torch.ones(4)),
    "addr": call(torch.zeros(5, 3), V, W),
    "baddbmm": call(torch.zeros(1), BATCH, TURNED),
    "bmm": call(BATCH, TURNED),
    "ger": call(V, W),
    "inner": call(A, A),
    "kron": call(A, A),
    "matmul": call(BATCH, torch.ones(4, 6)),
    "mm": call(A, B),
    "mv": call(A, torch.ones(4)),
    "outer": call(V, W),
}

_INTEGER_ONLY = {"bitwise_and", "bitwise_left_shift", "bitwise_or", "bitwise_right_shift", "bitwise_xor", "gcd", "lcm"}
_OTHERWISE = {
    "addcdiv": call(torch.zeros(1), COLUMN, ROW),
    "addcmul": call(torch.zeros(1), COLUMN, ROW),
    "clamp": call(COLUMN, min=ROW),
    "clamp_max": call(COLUMN, ROW),
    "clamp_min": call(COLUMN, min=ROW),
    "clip": call(COLUMN, max=ROW),
    "cross": call(torch.ones(5, 1, 3), torch.ones(1, 7, 3), dim=-1),
    "lerp": call(COLUMN, ROW, 0.5),
    "masked_fill": call(COLUMN, ROW > 0, 1.0),
}

_SPREAD = {
    name: _OTHERWISE.get(name, call(WHOLE_COLUMN, WHOLE_ROW) if name in _INTEGER_ONLY else call(COLUMN, ROW))
    for name in torch_names.BROADCAST - {"where"}
}

BOTH: Mapping[str, Call] = {
    **_SPREAD,
    **_PRODUCTS,
    "bincount": call(torch.tensor([0, 9, 4])),
    "corrcoef": call(A),
    "cov": call(A),
    "diag": call(V, 2),
    "diag_embed": call(A, offset=1),
    "diagflat": call(A, -1),
    "histc": call(A, 11),
    "index_select": call(A, 1, torch.tensor([0, 1, 0, 0, 0])),
    "masked_select": call(COLUMN, torch.ones(1, 7, dtype=torch.bool)),
    "multinomial": call(torch.ones(2, 3), 9, replacement=True),
    "nanquantile": call(A, torch.rand(6), 1),
    "qr": call(torch.ones(5, 2), some=False),
    "quantile": call(A, torch.rand(6), dim=0),
    "repeat_interleave": call(A, torch.tensor([1, 2, 3]), 0),
    "svd": call(torch.ones(5, 2), some=False),
    "take_along_dim": call(torch.ones(5, 1), torch.zeros(1, 7, dtype=torch.int64), 0),
    "tile": call(A, (2, 3)),
}

TORCH: Mapping[str, Call] = {
    **BOTH,
    "where": call(COLUMN > 0, ROW, 0.0),
    "Tensor": call(2, 3),
    "FloatTensor": call([[1.0, 2.0], [3.0, 4.0]]),
    "DoubleTensor": call(2, 3),
    "LongTensor": call((1, 2)),
    "IntTensor": call([1, 2]),
    "BoolTensor": call([True, False]),
    "arange": call(1, 8, 0.5),
    "as_tensor": call([[1, 2], [3, 4]]),
    "asarray": call([1, 2]),
    "block_diag": call(A, V, torch.tensor(1.0)),
    "broadcast_tensors": call(COLUMN, ROW),
    "cartesian_prod": call(V, W),
    "cat": call([A, A], dim=1),
    "cdist": call(torch.ones(5, 2), torch.ones(6, 2)),
    "chain_matmul": call(torch.ones(5, 2), torch.ones(2, 6)),
    "column_stack": call((V, V)),
    "combinations": call(V, 3, with_replacement=True),
    "complex": call(COLUMN, ROW),
    "concat": call([A, A]),
    "concatenate": call([V, W]),
    "cosine_similarity": call(torch.ones(5, 1, 1), torch.ones(1, 7, 1), dim=2),
    "dstack": call([A, A]),
    "einsum": call("ij,kl->ijkl", A, A),
    "empty": call((2, 3)),
    "eye": call(3, 4),
    "full": call((2, 3), 1.0),
    "hstack": call([A, A]),
    "linspace": call(0, 1, 9),
    "logspace": call(0, 1, steps=9),
    "meshgrid": call(V, W, indexing="ij"),
    "normal": call(COLUMN, ROW),
    "ones": call(2, 3),
    "pairwise_distance": call(torch.ones(5, 1, 1), torch.ones(1, 7, 1)),
    "pdist": call(torch.ones(5, 2)),
    "polar": call(COLUMN, ROW),
    "rand": call(size=(2, 3)),
    "randint": call(0, 5, (2, 3)),
    "randn": call(2, 3),
    "randperm": call(7),
    "row_stack": call((V, V)),
    "scalar_tensor": call(1.0),
    "stack": call([A, A, A]),
    "tensor": call([[1, 2, 3], [4, 5, 6]]),
    "bilinear": call(torch.ones(5, 2), torch.ones(5, 3), torch.ones(6, 2, 3), None),
    "tensordot": call(BATCH, torch.ones(4, 3, 5), dims=([1, 2], [1, 0])),
    "vander": call(V, N=3),
    "vstack": call([A, A]),
    "zeros": call([2, 3]),
}

TENSOR: Mapping[str, Call] = {
    **BOTH,
    "broadcast_to": call(ROW, (5, 7)),
    "new_empty": call(A, (2, 3)),
    "new_full": call(A, (2, 3), 1.0),
    "new_ones": call(A, 2, 3),
    "new_tensor": call(A, [[1.0], [2.0]]),
    "new_zeros": call(A, (2, 3)),
    "repeat": call(V, 2, 3),
    "where": call(COLUMN, ROW > 0, ROW),
}

_LOSS = call(COLUMN, ROW, reduction="none")

FUNCTIONAL: Mapping[str, Call] = {
    "adaptive_avg_pool1d": call(BATCH, 5),
    "adaptive_avg_pool2d": call(BATCH, 5),
    "bilinear": call(torch.ones(5, 2), torch.ones(5, 3), torch.ones(6, 2, 3)),
    "conv1d": call(BATCH, torch.ones(5, 3, 1), None, 1, 2),
    "conv2d": call(torch.ones(2, 1, 4, 4), torch.ones(5, 1, 1, 1), padding=(1, 1)),
    "cosine_similarity": TORCH["cosine_similarity"],
    "embedding": call(torch.tensor([[0, 1], [1, 0]]), A),
    "gaussian_nll_loss": call(COLUMN.expand(5, 7), ROW, torch.ones(5, 7), reduction="none"),
    "huber_loss": _LOSS,
    "kl_div": _LOSS,
    "l1_loss": _LOSS,
    "linear": call(torch.ones(2, 5, 4), A),
    "mse_loss": _LOSS,
    "one_hot": call(torch.tensor([0, 5, 1])),
    "pad": call(A, (1, 2, 3, 4)),
    "pairwise_distance": TORCH["pairwise_distance"],
    "poisson_nll_loss": _LOSS,
    "smooth_l1_loss": _LOSS,
}

_LIST = [[1.0, 2.0], [3.0, 4.0]]
_ROWS = np.ones((5, 1), dtype=np.int64)
_COLUMNS = np.ones((1, 7), dtype=np.int64)

NUMPY: Mapping[str, Call] = {
    **{
        name: call(_ROWS, _COLUMNS)
        for name in numpy_names.BROADCAST - {"allclose", "bitwise_invert", "bitwise_not", "clip", "cross", "where"}
    },
    "append": call(_LIST, [5.0, 6.0, 7.0]),
    "arange": call(2, 9, 2),
    "array": call(_LIST),
    "asarray": call([1, 2, 3]),
    "ascontiguousarray": call([1, 2, 3]),
    "bincount": call([0, 9, 4], minlength=3),
    "clip": call(_ROWS, _COLUMNS, None),
    "column_stack": call(([1, 2], [3, 4])),
    "concatenate": call([_LIST, _LIST]),
    "corrcoef": call(np.arange(8.0).reshape(2, 4)),
    "cov": call(np.arange(8.0).reshape(2, 4), rowvar=False),
    "cross": call(np.ones((5, 1, 3)), np.ones((1, 7, 3))),
    "diag": call([1, 2, 3], k=1),
    "diagflat": call(_LIST, 1),
    "dot": call(np.ones((2, 3, 4)), np.ones((5, 4, 6))),
    "einsum": call("i,j", np.ones(4), np.ones(5)),
    "empty": call((2, 3)),
    "eye": call(3, 4),
    "full": call((2, 3), 1.0),
    "geomspace": call(1, 10, 8),
    "hstack": call([_LIST, _LIST]),
    "identity": call(4),
    "inner": call(np.ones((2, 4)), np.ones((3, 4))),
    "kron": call(_LIST, _LIST),
    "linspace": call(0, 1, num=6),
    "logspace": call(0, 1, 6),
    "empty_like": call(_ROWS, shape=(3, 4)),
    "take_along_axis": call(np.ones((3, 4)), np.zeros((3, 9), dtype=np.int64), 1),
    "matmul": call(np.ones((2, 1, 3, 4)), np.ones((5, 4, 6))),
    "meshgrid": call([1, 2, 3], [4, 5]),
    "ones": call((2, 3)),
    "outer": call([1, 2, 3], [4, 5]),
    "pad": call(_LIST, 2),
    "quantile": call(_LIST, [0.1, 0.5, 0.9, 0.95, 0.99]),
    "repeat": call(_LIST, [1, 2], 0),
    "resize": call(_LIST, (5, 5)),
    "stack": call([_LIST, _LIST]),
    "take": call(np.ones((3, 4)), [0, 0, 0, 0, 0], 1),
    "tensordot": call(np.ones((2, 3)), np.ones((3, 4)), 1),
    "tile": call(_LIST, (2, 3)),
    "tri": call(3, 4),
    "vander": call([1, 2, 3], 5),
    "vstack": call([_LIST, _LIST]),
    "where": call(_ROWS > 0, _COLUMNS, 0),
    "zeros": call((2, 3)),
}

RANDOM: Mapping[str, Call] = {
    "beta": call([[1.0], [2.0]], [1.0, 2.0, 3.0]),
    "multinomial": call(5, [0.25] * 4, 3),
    "multivariate_normal": call([0.0, 0.0, 0.0], np.eye(3), size=5),
    "choice": call(5, (2, 3)),
    "exponential": call(1.0, 6),
    "normal": call(0.0, 1.0, (2, 3)),
    "permutation": call(6),
    "rand": call(2, 3),
    "randint": call(0, 5, size=7),
    "randn": call(2, 3),
    "random": call((2, 3)),
    "standard_normal": call(8),
    "uniform": call(-1.0, 1.0, (2, 3)),
}
