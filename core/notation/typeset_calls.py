"""Calls as LaTeX: a function with its argument as typed, or the notation that stands for it, such as √x or |x|."""

import ast
from collections.abc import Callable
from functools import partial

from core.notation import latex
from core.notation.drawing import Drawing
from core.notation.latex import Latex
from core.notation.latex_names import upright
from core.notation.typed_text import TypedText
from core.notation.vocabulary import FUNCTIONS

_WORDS: dict[str, list[str]] = {}
for _word, _forms in FUNCTIONS.items():
    for _function in _forms.values():
        _WORDS.setdefault(_function.path, []).append(_word)
_WORDS["torch.sigmoid"] += ["sigma", "σ"]

_SPELLINGS = {"log2": r"\mathrm{log}_{2}", "log10": r"\mathrm{log}_{10}", "sigma": r"\sigma", "σ": r"\sigma"}
"""A function -> how it is written, where that is not its word."""


def call_drawing(call: ast.Call, typed: TypedText, otherwise: str) -> Drawing:
    """How a call is drawn.

    Args:
        call: of a function of the vocabulary.
        typed: what it was read from.
        otherwise: the word for the last line of ``where``.
    """
    arguments = _arguments(call, typed)
    if _path(call) == "torch.where":
        return Drawing(arguments, partial(latex.cases, otherwise))
    if notation := _NOTATIONS.get(_path(call)):
        return Drawing(arguments, notation)
    if _is_power_of_e(call, typed):
        return Drawing(arguments, partial(latex.power, Latex("e")))
    return Drawing(arguments, partial(_application(call, typed), _name(call, typed)))


def function_power_drawing(call: ast.Call, exponent: ast.expr, typed: TypedText) -> Drawing:
    """How ``sin²x`` is drawn, for functions that have a name: the exponent stands between it and the argument."""
    name, application = Latex(_name(call, typed)), _application(call, typed)

    def join(exponent: Latex, *arguments: Latex) -> Latex:
        return application(latex.power(name, exponent).text, *arguments)

    return Drawing([exponent, *_arguments(call, typed)], join)


def has_name(call: ast.Call, typed: TypedText) -> bool:
    """Whether the function is written with a name, not with a sign such as √."""
    return _path(call) not in {"torch.where", *_NOTATIONS} and not _is_power_of_e(call, typed)


def _application(call: ast.Call, typed: TypedText) -> Callable[..., Latex]:
    is_bare = len(_arguments(call, typed)) == 1 and not typed.is_opened_within(call, call.args[0])
    return latex.applied if is_bare else latex.called


def _norm(inner: Latex, *order: Latex) -> Latex:
    below = "".join(f"_{{{one.text}}}" for one in order)
    return Latex(latex.bars(r"\lVert", r"\rVert", inner).text + below)


_NOTATIONS: dict[str, Callable[..., Latex]] = {
    "torch.sqrt": latex.root,
    "torch.abs": partial(latex.bars, r"\lvert", r"\rvert"),
    "torch.floor": partial(latex.enclosed, r"\lfloor", r"\rfloor"),
    "torch.ceil": partial(latex.enclosed, r"\lceil", r"\rceil"),
    "torch.linalg.vector_norm": _norm,
}
"""Functions that mathematics writes with a sign, however they were typed."""


def _arguments(call: ast.Call, typed: TypedText) -> list[ast.expr]:
    """Those that were typed: what the vocabulary appended behind the first has the place of the whole call."""
    return [*call.args[:1], *(argument for argument in call.args[1:] if not typed.share_place(call, argument))]


def _path(call: ast.Call) -> str:
    return ast.unparse(call.func)


def _is_power_of_e(call: ast.Call, typed: TypedText) -> bool:
    return bool(typed.text) and _path(call) == "torch.exp" and typed.word(call, ["exp"]) is None


def _name(call: ast.Call, typed: TypedText) -> str:
    words = _WORDS.get(_path(call), [_path(call).rpartition(".")[2]])
    word = typed.word(call, words) or words[0]
    return _SPELLINGS.get(word) or upright(word)
