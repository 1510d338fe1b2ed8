"""Which guard stands before which function of NumPy: all are asked for objects first."""

from collections.abc import Iterable, Mapping

from core.notation import program_numpy_names as numpy_names
from core.notation.program_vocabulary import ATTRIBUTES
from core.objective.program import guards_creation as creation
from core.objective.program import guards_growth as growth
from core.objective.program import guards_numpy as arrays
from core.objective.program import guards_picking as picking
from core.objective.program import guards_products as products
from core.objective.program import guards_text as text
from core.objective.program.grant import Guard
from core.objective.program.guards_creation import Counted
from core.objective.program.guards_growth import grown, listed

_NUMPY_COUNTS: dict[str, Counted] = {
    "append": growth.gathered,
    "arange": creation.arange,
    "array": creation.data,
    "asarray": creation.data,
    "ascontiguousarray": creation.data,
    "bincount": growth.counts,
    "block": growth.gathered,
    "column_stack": growth.gathered,
    "concat": growth.gathered,
    "concatenate": growth.gathered,
    "convolve": growth.gathered,
    "corrcoef": growth.square,
    "correlate": growth.gathered,
    "cov": growth.square,
    "diag": growth.diagonal,
    "diag_indices": creation.eye,
    "diagflat": growth.flat_diagonal,
    "dstack": growth.gathered,
    "empty": creation.size_at(0, "shape"),
    "empty_like": creation.size_at(4, "shape"),
    "argwhere": growth.found,
    "ediff1d": growth.gathered,
    "eye": creation.eye,
    "fromfunction": creation.size_at(1, "shape"),
    "full": creation.size_at(0, "shape"),
    "full_like": creation.size_at(5, "shape"),
    "geomspace": creation.steps(2, "num"),
    "histogram": growth.bins(10),
    "histogram_bin_edges": growth.bins(10),
    "hstack": growth.gathered,
    "identity": creation.eye,
    "insert": growth.gathered,
    "linspace": creation.steps(2, "num"),
    "logspace": creation.steps(2, "num"),
    "meshgrid": growth.grid,
    "nanpercentile": picking.quantiles,
    "nanquantile": picking.quantiles,
    "ones": creation.size_at(0, "shape"),
    "ones_like": creation.size_at(4, "shape"),
    "pad": picking.numpy_padded,
    "percentile": picking.quantiles,
    "polyfit": growth.fitted,
    "quantile": picking.quantiles,
    "repeat": growth.interleaved,
    "resize": creation.size_at(1, "new_shape"),
    "roots": growth.companion,
    "row_stack": growth.gathered,
    "setxor1d": growth.gathered,
    "stack": growth.gathered,
    "take": picking.taken,
    "take_along_axis": picking.picked_along,
    "tile": growth.repeated,
    "tri": creation.eye,
    "tril": growth.triangular,
    "triu": growth.triangular,
    "tril_indices": creation.triangle,
    "triu_indices": creation.triangle,
    "union1d": growth.gathered,
    "vander": growth.powers,
    "vstack": growth.gathered,
    "zeros": creation.size_at(0, "shape"),
    "zeros_like": creation.size_at(4, "shape"),
}

_NUMPY: dict[str, Guard] = (
    {name: grown(count) for name, count in _NUMPY_COUNTS.items()}
    | dict.fromkeys(numpy_names.BROADCAST, products.broadcast)
    | {name: listed(growth.sections) for name in ("array_split", "dsplit", "hsplit", "split", "vsplit")}
    | {
        "array_equiv": products.broadcast,
        "array2string": text.array_text,
        "array_repr": text.array_text,
        "array_str": text.array_text,
        "dot": products.numpy_dot,
        "einsum": products.einsum,
        "inner": products.inner,
        "kron": products.outer,
        "matmul": products.matmul,
        "matvec": products.broadcast,
        "outer": products.outer,
        "set_printoptions": text.options,
        "tensordot": products.tensordot,
        "trapezoid": products.integrated,
        "vecdot": products.broadcast,
        "vecmat": products.broadcast,
    }
)

_LINALG: dict[str, Guard] = {
    "lstsq": products.solved,
    "matrix_rank": products.outer,
    "pinv": products.outer,
    "qr": grown(picking.factored),
    "svd": grown(picking.decomposed),
}

_ARRAY: dict[str, Guard] = {
    "clip": products.broadcast,
    "dot": products.numpy_dot,
    "repeat": grown(growth.interleaved),
    "take": grown(picking.taken),
    "tolist": listed(growth.nested_lists),
}

_RANDOM_PLACES = {
    "random": 0,
    "random_sample": 0,
    "standard_cauchy": 0,
    "standard_exponential": 0,
    "standard_normal": 0,
    "chisquare": 1,
    "choice": 1,
    "exponential": 1,
    "geometric": 1,
    "poisson": 1,
    "rayleigh": 1,
    "standard_t": 1,
    "triangular": 3,
}

_DRAWN: dict[str, Guard] = {
    name: grown(arrays.drawn(_RANDOM_PLACES.get(name, 2)))
    for name in numpy_names.DISTRIBUTIONS | {"integers", "randint", "random", "random_sample"}
    if name not in ("permutation", "shuffle")
} | {
    "choice": grown(arrays.chosen),
    "multinomial": grown(arrays.drawn_in_rows),
    "multivariate_normal": grown(arrays.drawn_in_rows),
    "permutation": grown(creation.size_at(0, "x")),
    "rand": grown(creation.sizes),
    "randn": grown(creation.sizes),
}

_OWNED: dict[str, Guard] = {name: arrays.without_owner(guard) for name, guard in _DRAWN.items()}


def _plain(prefix: str, names: Iterable[str], guards: Mapping[str, Guard]) -> dict[str, Guard]:
    return {f"{prefix}.{name}": arrays.plain(guards.get(name), name) for name in names}


_FUNCTIONS = numpy_names.NUMPY - numpy_names.CONSTANTS - {"linalg", "random", "False_", "True_"}

NUMPY: dict[str, Guard] = (
    _plain("numpy", _FUNCTIONS, _NUMPY)
    | _plain("numpy.linalg", numpy_names.LINALG, _LINALG)
    | _plain("numpy.random", numpy_names.RANDOM, _DRAWN)
    | _plain("numpy.ndarray", ATTRIBUTES["numpy.ndarray"], _ARRAY)
    | _plain("numpy.generic", ATTRIBUTES["numpy.generic"], {})
    | _plain("numpy.random.Generator", ATTRIBUTES["numpy.random.Generator"], _OWNED)
    | _plain("numpy.random.RandomState", ATTRIBUTES["numpy.random.RandomState"], _OWNED)
    | {
        "numpy.ndarray": arrays.not_made,
        "numpy.random.Generator": arrays.not_made,
    }
)
