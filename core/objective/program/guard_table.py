"""Which guard stands before which call."""

from collections.abc import Mapping

from core.objective.program import guards_collections as collections
from core.objective.program import guards_numbers as numbers
from core.objective.program import guards_text as text
from core.objective.program.grant import Guard, under
from core.objective.program.guards_of_layers import LAYERS
from core.objective.program.guards_of_numpy import NUMPY
from core.objective.program.guards_of_torch import TORCH

_BUILTINS: dict[str, Guard] = {
    "dict": collections.collected,
    "frozenset": collections.collected,
    "int": numbers.read,
    "list": collections.collected,
    "max": collections.compared,
    "min": collections.compared,
    "pow": numbers.power,
    "print": text.written,
    "repr": text.written,
    "round": numbers.rounded,
    "set": collections.collected,
    "sorted": collections.collected,
    "str": text.written,
    "sum": collections.summed,
    "tuple": collections.collected,
    "type": collections.one_argument,
    "list.append": collections.one_more,
    "list.extend": collections.extended,
    "list.insert": collections.one_more,
    "set.update": collections.extended,
    "set.union": collections.extended,
    "dict.update": collections.extended,
    "range.count": collections.walked,
    "range.index": collections.walked,
    "str.center": text.widened,
    "str.expandtabs": text.expanded,
    "str.join": text.joined,
    "str.ljust": text.widened,
    "str.replace": text.replaced,
    "str.rjust": text.widened,
    "str.rsplit": text.cut,
    "str.split": text.cut,
    "str.splitlines": text.cut,
    "str.zfill": text.widened,
}

_MATH: dict[str, Guard] = {
    "comb": numbers.choices,
    "factorial": numbers.factorial,
    "lcm": numbers.multiplied,
    "perm": numbers.choices,
    "prod": numbers.multiplied,
}

GUARDS: Mapping[str, Guard] = TORCH | LAYERS | NUMPY | under("builtins", _BUILTINS) | under("math", _MATH)
