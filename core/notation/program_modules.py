"""Which names a program finds in which module; the modules beside ``torch`` itself.

Nothing here reads or writes files, starts processes or threads, reaches native pointers or the interpreter, unpickles,
or calls something by its name.
"""

from collections.abc import Mapping

from core.notation import program_torch_names as torch_names
from core.notation.program_numpy_names import LINALG, NUMPY, RANDOM
from core.notation.program_words import words

_MODULES: dict[str, str] = {
    "torch.autograd": "Variable backward enable_grad functional grad gradcheck gradgradcheck no_grad "
    "set_detect_anomaly set_grad_enabled",
    "torch.autograd.functional": "hessian hvp jacobian jvp vhp vjp",
    "torch.cuda": "device_count is_available manual_seed manual_seed_all",
    "torch.distributions": "Bernoulli Categorical Multinomial Normal Uniform multinomial normal",
    "torch.distributions.multinomial": "Multinomial",
    "torch.distributions.normal": "Normal",
    "torch.func": "functional_call grad grad_and_value hessian jacfwd jacrev jvp vjp vmap",
    "torch.linalg": "LinAlgError cholesky cond cross det diagonal eig eigh eigvals eigvalsh inv lstsq lu lu_factor "
    "matmul matrix_exp matrix_norm matrix_power matrix_rank multi_dot norm pinv qr slogdet solve "
    "solve_triangular svd svdvals vecdot vector_norm",
    "torch.random": "manual_seed",
    "torch.special": "digamma entr erf erfc erfcx erfinv exp2 expit expm1 gammainc gammaincc gammaln i0 i0e i1 i1e "
    "log1p log_ndtr log_softmax logit logsumexp ndtr ndtri polygamma psi round sinc softmax xlog1py xlogy",
    "torch.nn": "AdaptiveAvgPool1d AdaptiveAvgPool2d AvgPool1d AvgPool2d BCELoss BCEWithLogitsLoss BatchNorm1d "
    "BatchNorm2d Bilinear CELU Conv1d Conv2d CosineEmbeddingLoss CosineSimilarity CrossEntropyLoss Dropout Dropout1d "
    "Dropout2d ELU Embedding Flatten GELU GLU GaussianNLLLoss GroupNorm Hardshrink Hardsigmoid Hardswish Hardtanh "
    "HingeEmbeddingLoss HuberLoss Identity KLDivLoss L1Loss LayerNorm LeakyReLU Linear LogSigmoid LogSoftmax MSELoss "
    "MarginRankingLoss MaxPool1d MaxPool2d Mish Module ModuleList MultiLabelMarginLoss MultiLabelSoftMarginLoss "
    "MultiMarginLoss NLLLoss PReLU PairwiseDistance Parameter ParameterList PoissonNLLLoss RMSNorm RNN RReLU ReLU "
    "ReLU6 SELU Sequential SiLU Sigmoid SmoothL1Loss SoftMarginLoss Softmax Softmin Softplus Softshrink Softsign Tanh "
    "Tanhshrink Threshold TripletMarginLoss Unflatten functional init parameter utils",
    "torch.nn.parameter": "Parameter",
    "torch.nn.functional": "adaptive_avg_pool1d adaptive_avg_pool2d avg_pool1d avg_pool2d batch_norm bilinear "
    "binary_cross_entropy binary_cross_entropy_with_logits celu conv1d conv2d cosine_embedding_loss cosine_similarity "
    "cross_entropy dropout elu embedding gaussian_nll_loss gelu glu group_norm gumbel_softmax hardshrink hardsigmoid "
    "hardswish hardtanh hinge_embedding_loss huber_loss kl_div l1_loss layer_norm leaky_relu linear log_softmax "
    "logsigmoid margin_ranking_loss max_pool1d max_pool2d mish mse_loss multi_margin_loss multilabel_margin_loss "
    "multilabel_soft_margin_loss nll_loss normalize one_hot pad pairwise_distance poisson_nll_loss prelu relu relu6 "
    "relu_ rms_norm rrelu selu sigmoid silu smooth_l1_loss soft_margin_loss softmax softmin softplus softshrink "
    "softsign tanh tanhshrink threshold triplet_margin_loss",
    "torch.nn.init": "calculate_gain constant_ dirac_ eye_ kaiming_normal_ kaiming_uniform_ normal_ ones_ orthogonal_ "
    "sparse_ trunc_normal_ uniform_ xavier_normal_ xavier_uniform_ zeros_",
    "torch.nn.utils": "clip_grad_norm_ clip_grad_value_ get_total_norm parameters_to_vector vector_to_parameters",
    "torch.optim": "ASGD Adadelta Adafactor Adagrad Adam AdamW Adamax LBFGS Muon NAdam Optimizer RAdam RMSprop Rprop "
    "SGD SparseAdam lr_scheduler",
    "torch.optim.lr_scheduler": "ChainedScheduler ConstantLR CosineAnnealingLR CosineAnnealingWarmRestarts CyclicLR "
    "ExponentialLR LRScheduler LambdaLR LinearLR MultiStepLR MultiplicativeLR OneCycleLR PolynomialLR "
    "ReduceLROnPlateau SequentialLR StepLR",
    "torch.utils": "data",
    "torch.utils.data": "DataLoader TensorDataset",
    "math": "acos acosh asin asinh atan atan2 atanh cbrt ceil comb copysign cos cosh degrees dist e erf erfc exp exp2 "
    "expm1 fabs factorial floor fmod frexp fsum gamma gcd hypot inf isclose isfinite isinf isnan isqrt lcm ldexp "
    "lgamma log log10 log1p log2 modf nan nextafter perm pi pow prod radians remainder sin sinh sqrt tan tanh tau "
    "trunc ulp",
}

MODULES: Mapping[str, frozenset[str]] = {
    "torch": torch_names.FUNCTIONS,
    "numpy": NUMPY,
    "numpy.linalg": LINALG,
    "numpy.random": RANDOM,
} | {path: words(names) for path, names in _MODULES.items()}
