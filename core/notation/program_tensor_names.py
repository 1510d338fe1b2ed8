"""What a program may ask of a tensor.

Left out: files and pointers (``data_ptr``, ``storage``), other devices, sparse and quantised tensors, sizes changed in
place (``resize_``, ``set_``, ``as_strided``), and functions called element by element (``apply_``, ``map_``).
"""

from core.notation import program_torch_names as torch_names
from core.notation.program_words import words

READ = words("""
    H T data device dtype grad grad_fn imag is_cpu is_cuda is_leaf is_sparse itemsize layout mH mT nbytes ndim output_nr
    real requires_grad retains_grad shape
    """)
"""Values; all other names are methods."""

IN_PLACE = words("""
    abs_ absolute_ acos_ acosh_ add_ addbmm_ addcdiv_ addcmul_ addmm_ addmv_ addr_ arccos_ arccosh_ arcsin_ arcsinh_
    arctan2_ arctan_ arctanh_ asin_ asinh_ atan2_ atan_ atanh_ baddbmm_ bernoulli_ bitwise_and_ bitwise_left_shift_
    bitwise_not_ bitwise_or_ bitwise_right_shift_ bitwise_xor_ cauchy_ ceil_ clamp_ clamp_max_ clamp_min_ clip_
    conj_physical_ copy_ copysign_ cos_ cosh_ cumprod_ cumsum_ deg2rad_ detach_ digamma_ div_ divide_ eq_ erf_ erfc_
    erfinv_ exp2_ exp_ expm1_ exponential_ fill_ fill_diagonal_ fix_ float_power_ floor_ floor_divide_ fmod_ frac_ gcd_
    ge_ geometric_ greater_ greater_equal_ gt_ heaviside_ hypot_ i0_ igamma_ igammac_ index_add_ index_copy_ index_fill_
    index_put_ lcm_ ldexp_ le_ lerp_ less_ less_equal_ lgamma_ log10_ log1p_ log2_ log_ log_normal_ logical_and_
    logical_not_ logical_or_ logical_xor_ logit_ lt_ masked_fill_ masked_scatter_ mul_ multiply_ nan_to_num_
    ne_ neg_ negative_ nextafter_ normal_ not_equal_ polygamma_ pow_ put_ rad2deg_ random_ reciprocal_ relu_ remainder_
    renorm_ requires_grad_ round_ rsqrt_ scatter_ scatter_add_ scatter_reduce_ sgn_ sigmoid_ sign_ sin_ sinc_ sinh_
    sqrt_ square_ squeeze_ sub_ subtract_ swapaxes_ swapdims_ t_ tan_ tanh_ transpose_ tril_ triu_ true_divide_ trunc_
    uniform_ unsqueeze_ xlogy_ zero_
    """)

ONLY_METHODS = words("""
    backward bfloat16 bool byte char contiguous cpu dim double element_size expand expand_as float get_device half
    int is_contiguous is_shared is_signed item long masked_scatter matrix_power ndimension nelement new_empty
    new_full new_ones new_tensor new_zeros numpy put register_hook register_post_accumulate_grad_hook repeat
    reshape_as retain_grad short size split_with_sizes storage_offset stride sum_to_size to tolist type type_as unfold
    view view_as
    """)

TENSOR = (
    torch_names.SAME_SIZE
    | torch_names.SMALLER
    | torch_names.BROADCAST
    | torch_names.PRODUCT
    | words("bincount broadcast_to diag diag_embed diagflat histc repeat_interleave tile")
    | READ
    | IN_PLACE
    | ONLY_METHODS
)

SETTABLE = frozenset({"data", "grad", "requires_grad"})
