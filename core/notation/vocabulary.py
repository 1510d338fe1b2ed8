"""The functions and names a person may use, as one table.

Each function is listed with the path of the PyTorch function that computes it and with the kinds of its arguments, one
letter each:

====== ==============================================================================
letter what may stand there
====== ==============================================================================
``t``  what PyTorch wants as a tensor; a number becomes one in the parameters' dtype
``n``  a tensor or a number; a number stays a Python number
``i``  a whole number written out, such as a dimension
``c``  a condition, such as ``x > 0``
====== ==============================================================================
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Function:
    """One function for one number of arguments.

    ``appended`` are whole numbers that PyTorch wants behind the arguments and a person does not type: ``softmax(x)`` is
    ``torch.softmax(x, -1)``.
    """

    word: str
    path: str
    signature: str
    appended: tuple[int, ...] = ()


def _table(rows: str) -> dict[str, dict[int, Function]]:
    table: dict[str, dict[int, Function]] = {}
    for row in rows.strip().splitlines():
        words, path, signature, *appended = row.split()
        for word in words.split("|"):
            function = Function(word, path, signature, tuple(int(number) for number in appended))
            table.setdefault(word, {})[len(signature)] = function
    return table


FUNCTIONS = _table("""
sin                     torch.sin                           t
cos                     torch.cos                           t
tan                     torch.tan                           t
asin|arcsin             torch.asin                          t
acos|arccos             torch.acos                          t
atan|arctan             torch.atan                          t
sinh                    torch.sinh                          t
cosh                    torch.cosh                          t
tanh                    torch.tanh                          t
asinh|arsinh|arcsinh    torch.asinh                         t
acosh|arcosh|arccosh    torch.acosh                         t
atanh|artanh|arctanh    torch.atanh                         t
exp                     torch.exp                           t
exp2                    torch.exp2                          t
expm1                   torch.expm1                         t
ln|log                  torch.log                           t
log2                    torch.log2                          t
log10|lg                torch.log10                         t
log1p                   torch.log1p                         t
sqrt                    torch.sqrt                          t
rsqrt                   torch.rsqrt                         t
square                  torch.square                        t
reciprocal              torch.reciprocal                    t
abs                     torch.abs                           t
sign|sgn                torch.sign                          t
floor                   torch.floor                         t
ceil                    torch.ceil                          t
round                   torch.round                         t
trunc                   torch.trunc                         t
frac                    torch.frac                          t
sinc                    torch.sinc                          t
deg2rad                 torch.deg2rad                       t
rad2deg                 torch.rad2deg                       t
erf                     torch.erf                           t
erfc                    torch.erfc                          t
erfinv                  torch.erfinv                        t
lgamma                  torch.lgamma                        t
digamma                 torch.digamma                       t
sigmoid|expit           torch.sigmoid                       t
logit                   torch.logit                         t
relu                    torch.relu                          t
relu6                   torch.nn.functional.relu6           t
leaky_relu              torch.nn.functional.leaky_relu      t
leaky_relu              torch.nn.functional.leaky_relu      tn
elu                     torch.nn.functional.elu             t
selu                    torch.nn.functional.selu            t
celu                    torch.nn.functional.celu            t
gelu                    torch.nn.functional.gelu            t
silu|swish              torch.nn.functional.silu            t
mish                    torch.nn.functional.mish            t
softplus                torch.nn.functional.softplus        t
softsign                torch.nn.functional.softsign        t
logsigmoid              torch.nn.functional.logsigmoid      t
tanhshrink              torch.nn.functional.tanhshrink      t
hardtanh                torch.nn.functional.hardtanh        t
hardsigmoid             torch.nn.functional.hardsigmoid     t
hardswish               torch.nn.functional.hardswish       t
softmax                 torch.softmax                       t -1
softmax                 torch.softmax                       ti
log_softmax             torch.log_softmax                   t -1
log_softmax             torch.log_softmax                   ti
logsumexp               torch.logsumexp                     t -1
logsumexp               torch.logsumexp                     ti
cumsum                  torch.cumsum                        t -1
cumsum                  torch.cumsum                        ti
min                     torch.min                           t
min|minimum             torch.minimum                       tt
max                     torch.max                           t
max|maximum             torch.maximum                       tt
atan2                   torch.atan2                         tt
hypot                   torch.hypot                         tt
pow                     torch.pow                           nn
fmod                    torch.fmod                          tn
remainder|mod           torch.remainder                     tn
copysign                torch.copysign                      tn
xlogy                   torch.xlogy                         tn
logaddexp               torch.logaddexp                     tt
heaviside               torch.heaviside                     tt
clamp|clip              torch.clamp                         tnn
where                   torch.where                         cnn
lerp                    torch.lerp                          ttn
sum                     torch.sum                           t
sum                     torch.sum                           ti
mean                    torch.mean                          t
mean                    torch.mean                          ti
prod                    torch.prod                          t
prod                    torch.prod                          ti
amin                    torch.amin                          t
amin                    torch.amin                          ti
amax                    torch.amax                          t
amax                    torch.amax                          ti
median                  torch.median                        t
var                     torch.var                           t
std                     torch.std                           t
norm                    torch.linalg.vector_norm            t
norm                    torch.linalg.vector_norm            tn
dot                     torch.dot                           tt
inner                   torch.inner                         tt
outer                   torch.outer                         tt
cross                   torch.linalg.cross                  tt
matmul|mm               torch.matmul                        tt
det                     torch.linalg.det                    t
inv                     torch.linalg.inv                    t
trace|tr                torch.trace                         t
diag                    torch.diag                          t
mse_loss                torch.nn.functional.mse_loss        tt
l1_loss                 torch.nn.functional.l1_loss         tt
smooth_l1_loss          torch.nn.functional.smooth_l1_loss  tt
huber_loss              torch.nn.functional.huber_loss      tt
""")

BY_PATH = {
    (function.path, len(function.signature) + len(function.appended)): function
    for forms in FUNCTIONS.values()
    for function in forms.values()
}
"""Each function by its PyTorch path and the number of arguments that path is called with."""

CONSTANTS = {"π": "pi", "τ": "tau", "e": "e"}
"""A constant as it is written -> its name in Python's ``math``."""

GREEK = {
    name: letter
    for names, letters in (
        (
            "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu "
            + "xi omicron pi rho sigma tau upsilon phi chi psi omega",
            "αβγδεζηθικλμνξοπρστυφχψω",
        ),
        ("varepsilon vartheta varphi varrho", "εθφρ"),
        ("Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega", "ΓΔΘΛΞΠΣΥΦΨΩ"),
    )
    for name, letter in zip(names.split(), letters, strict=True)
}
"""The name of a Greek letter as it is spelt out -> the letter."""

MACROS = frozenset({"cbrt"})
"""Words that stand for several operations, since PyTorch has no single one: the real cube root."""

ABSENT = {
    "cot": "1/tan(x)",
    "ctg": "1/tan(x)",
    "sec": "1/cos(x)",
    "csc": "1/sin(x)",
    "coth": "1/tanh(x)",
    "sech": "1/cosh(x)",
    "csch": "1/sinh(x)",
    "acot": "atan(1/x)",
    "arccot": "atan(1/x)",
    "tg": "tan(x)",
    "factorial": "exp(lgamma(x+1))",
    "gcd": "another function; it has no gradient",
    "argmax": "max(x); an index has no gradient",
    "argmin": "min(x); an index has no gradient",
}
"""Functions that mathematics knows and PyTorch does not -> what to write instead."""

RESERVED = frozenset({"torch", "math"})
"""The libraries' own names: the tree means the libraries by them."""

INVERSES = {
    "sin": "asin(x)",
    "cos": "acos(x)",
    "tan": "atan(x)",
    "sinh": "asinh(x)",
    "cosh": "acosh(x)",
    "tanh": "atanh(x)",
    "exp": "ln(x)",
    "ln": "exp(x)",
    "log": "exp(x)",
    "erf": "erfinv(x)",
    "sigmoid": "logit(x)",
    "logit": "sigmoid(x)",
}
"""A function -> its inverse, applied to x."""
