"""Products as LaTeX: factors with signs between them or side by side, where no two may run together."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from core.notation.latex import Edge, Latex, Strength, at_least, fence

_SPACED_SIGNS = {"@": r" \, {@} \, "}
"""Signs of products that are spaced unevenly by themselves."""


@dataclass(frozen=True, slots=True)
class Joint:
    """What was typed between two factors.

    Attributes:
        sign: as LaTeX; empty where they stand side by side.
        is_opened: whether a bracket was opened before the right one. Where none was, a product on the right belongs
            together without brackets, as it does beside ᵀ.
        is_of_matrices: whether they are multiplied as matrices.
    """

    sign: str
    is_opened: bool
    is_of_matrices: bool


def product_of(joints: Sequence[Joint], first: Latex, *others: Latex) -> Latex:
    """Factors with what was typed between them."""
    factors = [at_least(Strength.FACTOR, first)]
    for joint, factor in zip(joints, others, strict=True):
        factors.append(_next_factor(factors[-1], joint, factor))
    pairs = list(zip(pairwise(factors), joints, strict=True))
    closed = [*(_closed(left, joint, right) for (left, right), joint in pairs), factors[-1]]
    signs = [_sign(left, joint, right) for (left, right), joint in zip(pairwise(closed), joints, strict=True)]
    tail = "".join(sign + factor.text for sign, factor in zip(signs, closed[1:], strict=True))
    lead = closed[0]
    product = Latex(
        lead.text + tail,
        Strength.PRODUCT,
        first=lead.first,
        last=closed[-1].last,
        can_stand_bare=all(sign.strip() in {"", r"\,"} for sign in signs)
        and all(factor.can_stand_bare and factor.first is not Edge.FUNCTION for factor in closed),
    )
    return replace(product, behind=replace(product, text=lead.behind.text + tail)) if lead.behind else product


def _next_factor(left: Latex, joint: Joint, factor: Latex) -> Latex:
    closed = at_least(Strength.FACTOR if joint.is_opened else Strength.PRODUCT, factor).following()
    is_joined = not joint.sign and _look_like_one_number(left, closed)
    return Latex(fence(closed.text)) if is_joined and (joint.is_opened or joint.is_of_matrices) else closed


def _look_like_one_number(left: Latex, right: Latex) -> bool:
    is_mixed_fraction = left.last is Edge.NUMBER and right.first is Edge.FRACTION
    return is_mixed_fraction or (right.first is Edge.NUMBER and left.last is not Edge.TRANSPOSED)


def _closed(left: Latex, joint: Joint, right: Latex) -> Latex:
    """The left factor, in brackets if its last argument would take in the right one."""
    is_open = not joint.sign and left.last is Edge.BARE and right.first is not Edge.FUNCTION
    return Latex(fence(left.text)) if is_open else left


def _sign(left: Latex, joint: Joint, right: Latex) -> str:
    if joint.sign:
        return _SPACED_SIGNS.get(joint.sign, f" {joint.sign} ")
    if _look_like_one_number(left, right):
        return r" \cdot "
    is_spaced = left.last is Edge.SPACED or right.first in {Edge.SPACED, Edge.FUNCTION}
    return r" \, " if is_spaced else " "
