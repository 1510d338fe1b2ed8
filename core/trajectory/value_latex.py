"""A value of a trace as LaTeX: six significant digits, small tensors whole, others by the name they have."""

import math
from typing import Any

from core.notation import latex, latex_names
from core.notation.latex import Latex
from core.trajectory.tensor_value import TensorValue, Value


def value_latex(value: Value) -> Latex:
    """A number, or a tensor that is wholly here."""
    if isinstance(value, TensorValue):
        return _nested(value.nested())
    return _number(value)


def named_latex(name: str, shape: tuple[int, ...]) -> Latex:
    """A tensor by its name, its shape below."""
    sizes = r" \times ".join(map(str, shape))
    return Latex(f"{latex_names.name(name).text}_{{{sizes}}}")


def _nested(value: Any) -> Latex:
    if not isinstance(value, list):
        return _number(value)
    return Latex("[" + latex.COMMA.join(_nested(one).text for one in value) + "]")


def _number(value: Value) -> Latex:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return Latex(latex_names.upright(str(value)))
    if math.copysign(1, value) < 0:
        return latex.signed("-", _number(-value))
    if not math.isfinite(value):
        return Latex(r"\infty" if math.isinf(value) else latex_names.upright("nan"))
    return latex_names.number(f"{value:.6g}")
