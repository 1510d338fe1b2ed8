"""NumPy's functions that a program may call, by what becomes of sizes.

Left out besides files and memory: what evaluates text (``bmat``, ``r_``), what indexing alone makes large (``mgrid``),
and whatever holds objects.
"""

from core.notation.program_words import words

UNARY = words("""
    abs absolute acos acosh angle arccos arccosh arcsin arcsinh arctan arctanh argsort around asin asinh atan atanh
    atleast_1d atleast_2d atleast_3d cbrt ceil conj conjugate copy cos cosh cumprod cumsum deg2rad degrees diff ediff1d
    exp exp2 expand_dims expm1 fabs fix flip fliplr flipud floor gradient imag invert isfinite isinf isnan isneginf
    isposinf isreal log log10 log1p log2 logical_not moveaxis nan_to_num negative nancumprod nancumsum permute_dims
    positive rad2deg radians ravel real reciprocal reshape rint rollaxis rot90 round sign signbit sin sinc sinh sort
    sqrt square squeeze swapaxes tan tanh transpose trunc unwrap i0 frexp modf roll matrix_transpose
    """)

REDUCING = words("""
    all amax amin any argmax argmin argpartition argwhere array_equal array_equiv array_split average
    compress corrcoef count_nonzero cov delete diagonal digitize dsplit extract flatnonzero hsplit
    intersect1d isin isscalar iterable lexsort max mean median min nanargmax nanargmin nanmax nanmean nanmedian
    nanmin nanpercentile nanprod nanquantile nanstd nansum nanvar ndim nonzero partition percentile prod ptp quantile
    result_type searchsorted setdiff1d setxor1d shape size split std sum take take_along_axis trace trapezoid
    trim_zeros unique var vsplit roots polyval polyfit polyder polyint interp
    may_share_memory histogram_bin_edges vdot iscomplexobj isrealobj issubdtype can_cast array_str array_repr
    array2string set_printoptions apply_along_axis promote_types
    """)

BROADCAST = words("""
    add allclose arctan2 atan2 bitwise_and bitwise_or bitwise_xor clip copysign divide divmod equal float_power
    floor_divide fmax fmin fmod gcd greater greater_equal heaviside hypot isclose lcm ldexp left_shift less less_equal
    logaddexp logaddexp2 logical_and logical_or logical_xor maximum minimum mod multiply nextafter not_equal pow power
    remainder right_shift subtract true_divide where cross bitwise_invert bitwise_not
    """)

PRODUCT = words("dot einsum inner kron matmul matvec outer tensordot vecdot vecmat convolve correlate")

GROWING = words("""
    append block broadcast_arrays broadcast_to column_stack concat concatenate diag diagflat dstack hstack insert
    meshgrid pad repeat resize row_stack stack tile tri tril triu vander vstack bincount histogram union1d ix_
    broadcast_shapes fill_diagonal polyadd polymul polysub
    """)

CREATION = words("""
    arange array asarray ascontiguousarray empty empty_like eye fromfunction full full_like geomspace identity linspace
    logspace ones ones_like zeros zeros_like tril_indices triu_indices diag_indices
    """)

TYPES = words("""
    bool bool_ complex128 complex64 double finfo float16 float32 float64 floating generic iinfo int16 int32 int64 int8
    int_ integer intp ndarray number single uint16 uint32 uint64 uint8 True_ False_
    """)

CONSTANTS = words("e euler_gamma inf nan newaxis pi")

NUMPY = (UNARY | REDUCING | BROADCAST | PRODUCT | GROWING | CREATION | TYPES | CONSTANTS) | frozenset(
    {"linalg", "random"}
)

LINALG = words("""
    LinAlgError cholesky cond det eig eigh eigvals eigvalsh inv lstsq matrix_norm matrix_power matrix_rank norm pinv qr
    slogdet solve svd vector_norm
    """)

DISTRIBUTIONS = words("""
    beta binomial chisquare choice exponential gamma geometric gumbel laplace logistic lognormal multinomial
    multivariate_normal normal permutation poisson rayleigh shuffle standard_cauchy standard_exponential
    standard_normal standard_t triangular uniform
    """)
"""Functions of ``numpy.random`` and methods of both kinds of generator."""

RANDOM = DISTRIBUTIONS | frozenset(
    ["Generator", "RandomState", "default_rng", "rand", "randint", "randn", "random", "random_sample", "seed"]
)
