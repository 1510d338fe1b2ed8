"""Which guard stands before which function of torch and which method of a tensor."""

from core.notation import program_torch_names as torch_names
from core.objective.program import guards_collections as collections
from core.objective.program import guards_creation as creation
from core.objective.program import guards_growth as growth
from core.objective.program import guards_picking as picking
from core.objective.program import guards_products as products
from core.objective.program import guards_text as text
from core.objective.program.grant import Guard, under
from core.objective.program.guards_creation import from_owner, measured
from core.objective.program.guards_growth import grown, listed

_SPREAD = dict.fromkeys(torch_names.BROADCAST, products.broadcast)

_BOTH: dict[str, Guard] = _SPREAD | {
    "allclose": products.broadcast,
    "dist": products.broadcast,
    "div": products.divided,
    "divide": products.divided,
    "addbmm": products.batch_addition,
    "addmm": products.addition((1, 2)),
    "addmv": products.addition((1, 2)),
    "addr": products.outer_addition,
    "baddbmm": products.addition((1, 2)),
    "bincount": grown(growth.counts),
    "bmm": products.matmul,
    "corrcoef": grown(growth.square),
    "cov": grown(growth.square),
    "diag": grown(growth.diagonal),
    "diag_embed": grown(growth.embedded_diagonal),
    "diagflat": grown(growth.flat_diagonal),
    "ger": products.outer,
    "histc": grown(growth.bins(100)),
    "index_select": grown(picking.picked),
    "inner": products.inner,
    "kron": products.outer,
    "masked_select": products.broadcast,
    "max": products.broadcast,
    "min": products.broadcast,
    "matmul": products.matmul,
    "mm": products.matmul,
    "argwhere": grown(growth.found),
    "nonzero": grown(growth.found),
    "multinomial": grown(picking.samples),
    "mv": products.matmul,
    "nanquantile": grown(picking.quantiles),
    "outer": products.outer,
    "qr": grown(picking.factored),
    "quantile": grown(picking.quantiles),
    "repeat_interleave": grown(growth.interleaved),
    "take_along_dim": grown(picking.picked_along),
    "svd": grown(picking.decomposed_in_full),
    "split": listed(growth.cut),
    "tensor_split": listed(growth.sections),
    "tile": grown(growth.repeated),
    "unbind": listed(growth.unbound),
}
"""Functions of torch and methods of tensors alike: a method's owner is its first argument."""

_TORCH: dict[str, Guard] = _BOTH | {
    "BoolTensor": measured(creation.legacy),
    "DoubleTensor": measured(creation.legacy),
    "FloatTensor": measured(creation.legacy),
    "IntTensor": measured(creation.legacy),
    "LongTensor": measured(creation.legacy),
    "Tensor": measured(creation.legacy),
    "arange": measured(creation.arange),
    "as_tensor": measured(creation.data),
    "asarray": measured(creation.data),
    "bilinear": products.bilinear,
    "block_diag": grown(growth.blocks),
    "broadcast_tensors": products.broadcast,
    "cartesian_prod": grown(growth.combined),
    "cat": grown(growth.gathered),
    "cdist": products.pairs,
    "chain_matmul": products.chain,
    "column_stack": grown(growth.gathered),
    "combinations": grown(growth.combinations),
    "complex": products.broadcast,
    "concat": grown(growth.gathered),
    "concatenate": grown(growth.gathered),
    "cumulative_trapezoid": products.integrated,
    "cosine_similarity": products.broadcast,
    "device": creation.device,
    "dstack": grown(growth.gathered),
    "einsum": products.einsum,
    "empty": measured(creation.sizes),
    "empty_like": creation.device,
    "eye": measured(creation.eye),
    "full": measured(creation.size_at(0)),
    "full_like": creation.device,
    "hstack": grown(growth.gathered),
    "linspace": measured(creation.steps(2, "steps")),
    "logspace": measured(creation.steps(2, "steps")),
    "meshgrid": grown(growth.grid),
    "normal": measured(creation.normal),
    "ones": measured(creation.sizes),
    "ones_like": creation.device,
    "pairwise_distance": products.broadcast,
    "pdist": grown(growth.paired),
    "polar": products.broadcast,
    "rand": measured(creation.sizes),
    "rand_like": creation.device,
    "randint": measured(creation.randint),
    "randint_like": creation.device,
    "randn": measured(creation.sizes),
    "randn_like": creation.device,
    "randperm": measured(creation.size_at(0, "n")),
    "row_stack": grown(growth.gathered),
    "set_printoptions": text.options,
    "stack": grown(growth.gathered),
    "scalar_tensor": measured(creation.data),
    "tensor": measured(creation.data),
    "tensordot": products.tensordot,
    "trapezoid": products.integrated,
    "trapz": products.integrated,
    "tril_indices": measured(creation.index_pairs),
    "triu_indices": measured(creation.index_pairs),
    "vander": grown(growth.powers),
    "vstack": grown(growth.gathered),
    "zeros": measured(creation.sizes),
    "zeros_like": creation.device,
}

_TENSOR: dict[str, Guard] = _BOTH | {
    "new_empty": measured(from_owner(creation.sizes)),
    "new_full": measured(from_owner(creation.size_at(0))),
    "new_ones": measured(from_owner(creation.sizes)),
    "new_tensor": measured(from_owner(creation.data)),
    "new_zeros": measured(from_owner(creation.sizes)),
    "div_": products.divided,
    "divide_": products.divided,
    "masked_scatter": products.broadcast,
    "repeat": grown(growth.repeated),
    "to": creation.device,
    "tolist": listed(growth.nested_lists),
    "type": creation.device,
}

_LINALG: dict[str, Guard] = {
    "lstsq": products.solved,
    "matrix_rank": products.outer,
    "pinv": products.outer,
    "cross": products.broadcast,
    "lu": grown(picking.permuted),
    "matmul": products.matmul,
    "multi_dot": products.chain,
    "qr": grown(picking.factored),
    "svd": grown(picking.decomposed),
    "vecdot": products.broadcast,
}

_SPECIAL: dict[str, Guard] = dict.fromkeys(("gammainc", "gammaincc", "xlog1py", "xlogy"), products.broadcast)

TORCH = (
    under("torch", _TORCH)
    | under("torch.Tensor", _TENSOR)
    | under("torch.linalg", _LINALG)
    | under("torch.special", _SPECIAL)
    | {
        "torch.Size": collections.collected,
        "torch.autograd.functional.hessian": grown(growth.second_derivatives),
        "torch.autograd.gradcheck": grown(growth.second_derivatives),
        "torch.autograd.gradgradcheck": grown(growth.second_derivatives),
    }
)
