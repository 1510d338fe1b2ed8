"""Which guard stands before which call."""

from collections.abc import Mapping

from core.objective.program import guards_collections as collections
from core.objective.program import guards_format as format_
from core.objective.program import guards_growth as growth
from core.objective.program import guards_numbers as numbers
from core.objective.program import guards_products as products
from core.objective.program import guards_text as text
from core.objective.program.grant import Guard, under
from core.objective.program.guards_growth import listed
from core.objective.program.guards_of_layers import LAYERS
from core.objective.program.guards_of_numpy import NUMPY
from core.objective.program.guards_of_torch import TORCH

_ITERATED = listed(growth.along)

_BUILTINS: dict[str, Guard] = {
    "all": _ITERATED,
    "any": _ITERATED,
    "dict": collections.collected,
    "divmod": products.broadcast,
    "enumerate": _ITERATED,
    "filter": _ITERATED,
    "frozenset": collections.collected,
    "int": numbers.read,
    "iter": _ITERATED,
    "list": collections.collected,
    "map": _ITERATED,
    "max": collections.compared,
    "min": collections.compared,
    "pow": numbers.power,
    "print": text.written,
    "repr": text.written,
    "reversed": _ITERATED,
    "round": numbers.rounded,
    "set": collections.collected,
    "sorted": collections.collected,
    "str": text.written,
    "sum": collections.summed,
    "tuple": collections.collected,
    "type": collections.one_argument,
    "zip": _ITERATED,
    "list.append": collections.one_more,
    "list.extend": collections.extended,
    "list.insert": collections.one_more,
    "set.add": collections.one_more,
    "set.update": collections.extended,
    "set.union": collections.extended,
    "dict.setdefault": collections.one_more,
    "dict.update": collections.extended,
    "range.count": collections.searched,
    "range.index": collections.searched,
    "str.center": text.widened,
    "str.expandtabs": text.expanded,
    "str.format": format_.filled,
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
    "comb": numbers.combinations,
    "factorial": numbers.factorial,
    "lcm": numbers.multiplied,
    "perm": numbers.permutations,
    "prod": numbers.multiplied,
}

GUARDS: Mapping[str, Guard] = TORCH | LAYERS | NUMPY | under("builtins", _BUILTINS) | under("math", _MATH)
