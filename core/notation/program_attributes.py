"""Which names a program may read, call or set on values of which type.

A value's attributes are those of all its types' rows, so what stands at ``torch.nn.Module`` holds for every layer.
A type that is not listed has none: iterators, functions, modules, contexts.
"""

from collections.abc import Mapping

from core.notation.program_numpy_names import DISTRIBUTIONS
from core.notation.program_tensor_names import SETTABLE as TENSOR_SETTABLE
from core.notation.program_tensor_names import TENSOR
from core.notation.program_words import words

_ATTRIBUTES: dict[str, str] = {
    # PyTorch's own small types
    "torch.Size": "numel",
    "torch.dtype": "is_complex is_floating_point is_signed itemsize",
    "torch.device": "index type",
    "torch.finfo": "bits dtype eps max min resolution smallest_normal tiny",
    "torch.iinfo": "bits dtype max min",
    "torch.Generator": "device initial_seed manual_seed",
    "torch.autograd.graph.Node": "name next_functions register_hook register_prehook variable",
    "torch.utils.hooks.RemovableHandle": "remove",
    # What several results come in
    "torch.return_types.aminmax": "max min",
    "torch.return_types.cummax": "indices values",
    "torch.return_types.cummin": "indices values",
    "torch.return_types.frexp": "exponent mantissa",
    "torch.return_types.kthvalue": "indices values",
    "torch.return_types.linalg_eig": "eigenvalues eigenvectors",
    "torch.return_types.linalg_eigh": "eigenvalues eigenvectors",
    "torch.return_types.linalg_lstsq": "rank residuals singular_values solution",
    "torch.return_types.linalg_lu": "L P U",
    "torch.return_types.linalg_lu_factor": "LU pivots",
    "torch.return_types.linalg_qr": "Q R",
    "torch.return_types.linalg_slogdet": "logabsdet sign",
    "torch.return_types.linalg_svd": "S U Vh",
    "torch.return_types.max": "indices values",
    "torch.return_types.median": "indices values",
    "torch.return_types.min": "indices values",
    "torch.return_types.mode": "indices values",
    "torch.return_types.nanmedian": "indices values",
    "torch.return_types.qr": "Q R",
    "torch.return_types.slogdet": "logabsdet sign",
    "torch.return_types.sort": "indices values",
    "torch.return_types.svd": "S U V",
    "torch.return_types.topk": "indices values",
    # Layers
    "torch.nn.Module": "add_module apply bfloat16 buffers children cpu double eval float forward get_buffer "
    "get_parameter get_submodule half load_state_dict modules named_buffers named_children named_modules "
    "named_parameters parameters register_forward_hook register_forward_pre_hook register_full_backward_hook "
    "requires_grad_ state_dict to train training zero_grad",
    "torch.nn.modules.module._IncompatibleKeys": "missing_keys unexpected_keys",
    "torch.nn.Linear": "bias in_features out_features reset_parameters weight",
    "torch.nn.Bilinear": "bias in1_features in2_features out_features weight",
    "torch.nn.Embedding": "embedding_dim num_embeddings reset_parameters weight",
    "torch.nn.modules.conv._ConvNd": "bias dilation groups in_channels kernel_size out_channels padding "
    "reset_parameters stride weight",
    "torch.nn.modules.batchnorm._NormBase": "affine bias eps momentum num_batches_tracked num_features running_mean "
    "running_var weight",
    "torch.nn.LayerNorm": "bias eps normalized_shape weight",
    "torch.nn.RMSNorm": "eps normalized_shape weight",
    "torch.nn.GroupNorm": "bias eps num_channels num_groups weight",
    "torch.nn.PReLU": "num_parameters weight",
    "torch.nn.RNN": "batch_first bias bias_hh_l0 bias_ih_l0 hidden_size input_size num_layers weight_hh_l0 "
    "weight_ih_l0",
    "torch.nn.modules.dropout._DropoutNd": "inplace p",
    "torch.nn.modules.loss._Loss": "reduction",
    "torch.nn.Sequential": "append extend insert pop",
    "torch.nn.ModuleList": "append extend insert pop",
    "torch.nn.ParameterList": "append extend",
    # Chapters on data and chance
    "torch.utils.data.TensorDataset": "tensors",
    "torch.utils.data.DataLoader": "batch_size dataset drop_last",
    "torch.distributions.Distribution": "entropy log_prob mean rsample sample stddev variance",
    "torch.distributions.Bernoulli": "logits probs",
    "torch.distributions.Categorical": "logits probs",
    "torch.distributions.Multinomial": "logits probs total_count",
    "torch.distributions.Normal": "loc scale",
    "torch.distributions.Uniform": "high low",
    # Optimisers and their schedules
    "torch.optim.Optimizer": "add_param_group defaults load_state_dict param_groups state state_dict step zero_grad",
    "torch.optim.lr_scheduler.LRScheduler": "base_lrs get_last_lr last_epoch optimizer step",
    "torch.optim.lr_scheduler.ReduceLROnPlateau": "best num_bad_epochs",
    # NumPy
    "numpy.ndarray": "T all any argmax argmin argsort astype clip conj conjugate copy cumprod cumsum diagonal dot "
    "dtype fill flatten imag item itemsize max mean min nbytes ndim nonzero prod put ravel real repeat reshape "
    "round searchsorted shape size sort squeeze std strides sum swapaxes take tolist trace transpose var",
    "numpy.generic": "T all any astype clip conj conjugate copy dtype flatten imag item itemsize max mean min nbytes "
    "ndim ravel real reshape round shape size squeeze sum tolist",
    "numpy.floating": "as_integer_ratio is_integer",
    "numpy.dtype": "itemsize kind name",
    "numpy.finfo": "bits dtype eps max min resolution smallest_normal tiny",
    "numpy.iinfo": "bits dtype max min",
    "numpy.linalg._linalg.SVDResult": "S U Vh",
    "numpy.linalg._linalg.EigResult": "eigenvalues eigenvectors",
    "numpy.linalg._linalg.EighResult": "eigenvalues eigenvectors",
    "numpy.linalg._linalg.QRResult": "Q R",
    "numpy.linalg._linalg.SlogdetResult": "logabsdet sign",
    # Python
    "builtins.int": "as_integer_ratio bit_count bit_length conjugate denominator imag is_integer numerator real",
    "builtins.float": "as_integer_ratio conjugate hex imag is_integer real",
    "builtins.complex": "conjugate imag real",
    "builtins.str": "capitalize casefold center count endswith expandtabs find format index isalnum isalpha isascii "
    "isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper join ljust lower lstrip "
    "partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines "
    "startswith strip swapcase title upper zfill",
    "builtins.list": "append clear copy count extend index insert pop remove reverse sort",
    "builtins.tuple": "count index",
    "builtins.dict": "clear copy get items keys pop popitem setdefault update values",
    "builtins.dict_keys": "isdisjoint",
    "builtins.dict_items": "isdisjoint",
    "builtins.set": "add clear copy difference difference_update discard intersection intersection_update isdisjoint "
    "issubset issuperset pop remove symmetric_difference symmetric_difference_update union update",
    "builtins.frozenset": "copy difference intersection isdisjoint issubset issuperset symmetric_difference union",
    "builtins.range": "count index start step stop",
    "builtins.slice": "indices start step stop",
    "builtins.BaseException": "args",
}

ATTRIBUTES: Mapping[str, frozenset[str]] = {
    "torch.Tensor": TENSOR,
    "numpy.random.Generator": DISTRIBUTIONS | {"integers", "random"},
    "numpy.random.RandomState": DISTRIBUTIONS | {"rand", "randint", "randn", "random", "random_sample"},
} | {path: words(names) for path, names in _ATTRIBUTES.items()}

SETTABLE: Mapping[str, frozenset[str]] = {
    "torch.Tensor": TENSOR_SETTABLE,
    "torch.nn.Linear": frozenset({"bias", "weight"}),
    "torch.nn.modules.conv._ConvNd": frozenset({"bias", "weight"}),
}
"""Which of them may be assigned or deleted."""
