"""Which arguments of a function PyTorch wants as tensors where numbers were typed."""

import ast
from collections.abc import Sequence

from core.notation.vocabulary import BY_PATH

_OF_ONE_KIND = frozenset({"torch.clamp"})
"""Functions that take several numbers or several tensors, but no mixture."""


def called_path(call: ast.Call) -> str:
    """The dotted path of what is called, such as ``torch.sin``."""
    names: list[str] = []
    node: ast.expr = call.func
    while isinstance(node, ast.Attribute):
        names.append(node.attr)
        node = node.value
    assert isinstance(node, ast.Name)  # noqa: S101 (a call is of a dotted name)
    return ".".join([node.id, *reversed(names)])


def wanted_as_tensors(path: str, are_tensors: Sequence[bool], are_truths: Sequence[bool]) -> dict[int, bool]:
    """The arguments that PyTorch would not take as numbers, or would take in a dtype of its own.

    Args:
        path: of a function of the vocabulary.
        are_tensors: for each argument, whether it is a tensor anyway.
        are_truths: for each argument, whether it is true or false, not a number.

    Returns:
        The position of each that becomes a tensor -> whether of truth values, or else of the parameters' dtype.
    """
    kinds = BY_PATH[path, len(are_tensors)].signature
    wanted = {
        place: kind == "c" and are_truths[place]
        for place, kind in enumerate(kinds)
        if kind in "tc" and not are_tensors[place]
    }
    free = [place for place, kind in enumerate(kinds) if kind == "n"]
    if free and "t" not in kinds and not any(are_tensors[place] for place in free):
        wanted[free[0]] = False
    if path in _OF_ONE_KIND and any(are_tensors[place] for place in free):
        wanted |= {place: False for place in free if not are_tensors[place]}
    return wanted
