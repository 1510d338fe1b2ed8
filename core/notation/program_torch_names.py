"""PyTorch's functions that a program may call, by what becomes of sizes.

The groups are what the guards go by: what is in ``SAME_SIZE`` or ``SMALLER`` makes nothing larger than it is given, all
else is measured before it is called. Many are functions of ``torch`` and methods of tensors alike.
"""

from core.notation.program_words import words

SAME_SIZE = words("""
    abs absolute acos acosh adjoint angle arccos arccosh arcsin arcsinh arctan arctanh asin asinh atan atanh ceil clone
    conj conj_physical cos cosh cummax cummin cumprod cumsum deg2rad detach diff digamma erf erfc erfinv exp exp2 expm1
    fix flip fliplr flipud floor frac frexp i0 imag inverse isfinite isinf isnan isneginf isposinf isreal lgamma log
    log10 log1p log2 log_softmax logcumsumexp logical_not logit matrix_exp matrix_power moveaxis movedim msort
    nan_to_num neg negative bitwise_not permute pinverse polygamma positive rad2deg ravel real reciprocal relu renorm
    reshape resolve_conj resolve_neg roll rot90 round rsqrt select_scatter sgn sigmoid sign signbit sin sinc sinh
    slice_scatter softmax sort argsort sqrt square squeeze swapaxes swapdims t tan tanh transpose tril triu trunc
    unflatten unsqueeze diagonal_scatter cholesky cholesky_inverse logdet det slogdet svd qr prelu
    """)
"""One result, or several, none with more elements than the first argument."""

IN_PLACE = words("""
    abs_ acos_ asin_ atan_ ceil_ clamp_ cos_ cosh_ detach_ erf_ exp_ expm1_ fill_ floor_ frac_ log10_ log1p_ log2_ log_
    neg_ reciprocal_ relu_ round_ rsqrt_ sigmoid_ sin_ sinh_ sqrt_ square_ tan_ tanh_ trunc_ zero_
    """)
"""What changes its first argument, and gives it back."""

SMALLER = words("""
    all allclose amax amin aminmax any argmax argmin argwhere bernoulli chunk corrcoef count_nonzero diagonal dist dot
    dsplit equal flatten gather hsplit index_add index_copy index_fill index_select is_complex is_floating_point
    is_nonzero is_same_size kthvalue logsumexp masked_select max mean median min mode multinomial nanmean nanmedian
    nanquantile nansum narrow nonzero norm numel prod quantile scatter scatter_add scatter_reduce select split std sum
    take take_along_dim tensor_split topk trace unbind unique unique_consecutive var vdot vsplit index_put cov
    """)
"""Reduced, picked or spread out by an index that is there already."""

BROADCAST = words("""
    add addcdiv addcmul arctan2 atan2 bitwise_and bitwise_left_shift bitwise_or bitwise_right_shift bitwise_xor clamp
    clamp_max clamp_min clip copysign cross div divide eq float_power floor_divide fmax fmin fmod gcd ge greater
    greater_equal gt heaviside hypot igamma igammac isclose lcm ldexp le lerp less less_equal logaddexp logaddexp2
    logical_and logical_or logical_xor lt masked_fill maximum minimum mul multiply ne nextafter not_equal pow remainder
    sub subtract true_divide where xlogy
    """)
"""As many elements as all arguments together are spread to."""

PRODUCT = words("addbmm addmm addmv addr baddbmm bmm ger inner kron matmul mm mv outer")
"""Products: each measured by what it multiplies."""

ONLY_FUNCTIONS = words("""
    atleast_1d atleast_2d atleast_3d bilinear broadcast_shapes broadcast_tensors bucketize celu cosine_similarity
    cumulative_trapezoid dropout gradient is_grad_enabled is_tensor isin pairwise_distance
    poisson polar complex result_type promote_types can_cast rms_norm layer_norm searchsorted selu std_mean
    threshold trapezoid trapz unravel_index var_mean view_as_complex view_as_real typename initial_seed
    get_default_dtype
    """)
"""No methods have these names; what several arguments are spread to is measured where it matters."""

GROWING = words("""
    block_diag broadcast_to cartesian_prod cat cdist chain_matmul column_stack combinations concat concatenate
    diag diag_embed diagflat dstack einsum hstack meshgrid pdist repeat_interleave row_stack stack tensordot tile vander
    vstack bincount histc
    """)
"""What makes more than it is given; every one has a measure of its own."""

CREATION = words("""
    arange as_tensor asarray empty empty_like eye from_numpy full full_like linspace logspace normal ones ones_like rand
    rand_like randint randint_like randn randn_like randperm scalar_tensor tensor tril_indices triu_indices zeros
    zeros_like
    """)

SETTINGS = words("""
    enable_grad manual_seed no_grad set_default_dtype set_grad_enabled set_printoptions
    """)
"""What a program may set for all that follows; put back before the next one."""

TYPES = words("""
    BoolTensor DoubleTensor FloatTensor Generator IntTensor LongTensor Size Tensor device dtype finfo iinfo
    """)

CONSTANTS = words("""
    bfloat16 bool cdouble cfloat complex128 complex64 double e float float16 float32 float64 half inf int int16 int32
    int64 int8 long nan newaxis pi short uint8 contiguous_format preserve_format strided
    """)

SUBMODULES = words("autograd cuda distributions func linalg nn optim random special utils")

FUNCTIONS = (
    (
        SAME_SIZE
        | SMALLER
        | BROADCAST
        | PRODUCT
        | ONLY_FUNCTIONS
        | GROWING
        | CREATION
        | SETTINGS
        | TYPES
        | CONSTANTS
        | IN_PLACE
    )
    | SUBMODULES
    | frozenset({"vmap"})
)
