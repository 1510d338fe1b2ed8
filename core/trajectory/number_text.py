"""Numbers as a person reads them: six significant digits where they stand, every digit in the tool tip."""

import math

import numpy as np

from core.document.run_spec import Dtype

MINUS = "−"
_SUPERSCRIPTS = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")


def shown(value: float) -> str:
    """A number at six significant digits, such as ``−0.030847`` or ``1.5e−7``."""
    return _typeset(f"{value:.6g}")


def full(value: float, dtype: Dtype = Dtype.FLOAT64) -> str:
    """A number in the fewest digits that read back to the same bits of ``dtype``."""
    if dtype is Dtype.FLOAT32 and math.isfinite(value):
        value = float(str(np.float32(value)))
    text = repr(float(value))
    return _typeset(text.removesuffix(".0"))


def whole(count: int) -> str:
    """A whole number in groups of three, such as ``1,000,000``."""
    return f"{count:,}".replace("-", MINUS)


def power_of_ten(exponent: int) -> str:
    """``10⁻³``; the two that are shorter as numbers are ``1`` and ``10``."""
    return {0: "1", 1: "10"}.get(exponent, "10" + str(exponent).translate(_SUPERSCRIPTS))


def _typeset(text: str) -> str:
    """Python's text of a number with real minus signs and a short exponent: ``1.5e-07`` becomes ``1.5e−7``."""
    mantissa, mark, exponent = text.partition("e")
    return (mantissa + mark + (str(int(exponent)) if mark else "")).replace("-", MINUS)
