"""The update rules of the optimisers, as their settings make them."""

from collections.abc import Mapping
from dataclasses import dataclass

from core.document.run_spec import Setting

_AS_TEXT = {
    r"\leftarrow": "←",
    r"\eta": "η",
    r"\mu": "μ",
    r"\tau": "τ",
    r"\lambda": "λ",
    "{-} ": "−",
    "-": "−",
    r" \, ": "·",
}


@dataclass(frozen=True, slots=True)
class UpdateRule:
    r"""One update of a parameter x with gradient g: the assignments in their order.

    Attributes:
        latex: for the drawing.
        text: for as long as there is none, and for those who have it read to them.
    """

    latex: str = ""
    text: str = ""


def update_rule(key: str, settings: Mapping[str, Setting]) -> UpdateRule:
    """The rule of an optimiser under these settings; nothing where none is written down.

    Args:
        key: as in the catalog, such as ``sgd``.
        settings: by name; those left out are at torch's defaults, which leave the rule as it is.
    """
    if key == "gd":
        return _rule([r"x \leftarrow x - \eta \, g"])
    if key == "sgd":
        return _rule([*_gradient(settings), *_step(settings)])
    return UpdateRule()


def _gradient(settings: Mapping[str, Setting]) -> list[str]:
    """What becomes of the gradient first."""
    gradient = "{-} g" if settings.get("maximize") else "g"
    decay = r" + \lambda \, x" if settings.get("weight_decay") else ""
    return [] if gradient + decay == "g" else [rf"g \leftarrow {gradient}{decay}"]


def _step(settings: Mapping[str, Setting]) -> list[str]:
    if not settings.get("momentum"):
        return [r"x \leftarrow x - \eta \, g"]
    gradient = r"(1 - \tau) \, g" if settings.get("dampening") else "g"
    direction = r"(g + \mu \, v)" if settings.get("nesterov") else "v"
    return [rf"v \leftarrow \mu \, v + {gradient}", rf"x \leftarrow x - \eta \, {direction}"]


def _rule(assignments: list[str]) -> UpdateRule:
    """Two beside each other, three below each other."""
    is_long = len(assignments) > 2
    latex = (r" \\ " if is_long else r" \quad ").join(assignments)
    return UpdateRule(latex, ("\n" if is_long else ",  ").join(map(_as_text, assignments)))


def _as_text(latex: str) -> str:
    for command, sign in _AS_TEXT.items():
        latex = latex.replace(command, sign)
    return latex
