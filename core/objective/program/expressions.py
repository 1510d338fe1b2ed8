"""Expressions: each kind of node becomes a closure that gives its value in a frame."""

import ast
import operator
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from core.notation.program_problem import RefusalKind
from core.objective.program.attribute_sites import attribute
from core.objective.program.call_sites import call, spread
from core.objective.program.comprehensions import dictionary, gathered, generated
from core.objective.program.definitions import anonymous
from core.objective.program.formatting import formatted, joined
from core.objective.program.frames import Evaluate, Frame, constant
from core.objective.program.guards_indexing import check_index
from core.objective.program.halt import Refused
from core.objective.program.operators import binary, comparison, unary
from core.objective.program.places import located
from core.objective.program.site import Site
from core.objective.program.variables import binding, reading


def expression(node: ast.expr, site: Site) -> Evaluate:
    """The closure of an expression."""
    evaluate = _BUILDERS[type(node)](node, site.at(node.lineno))
    return evaluate if node.lineno == site.line else located(evaluate, node.lineno)


def _constant(node: ast.Constant, _site: Site) -> Evaluate:
    return constant(node.value)


def _name(node: ast.Name, site: Site) -> Evaluate:
    return reading(node.id, site, node)


def _named(node: ast.NamedExpr, site: Site) -> Evaluate:
    evaluate, bind = site.build(node.value), binding(node.target.id, site)

    def assign(frame: Frame) -> Any:
        value = evaluate(frame)
        bind(frame, value)
        return value

    return assign


def _boolean(node: ast.BoolOp, site: Site) -> Evaluate:
    *operands, last = site.build_all(node.values)
    stops_at = isinstance(node.op, ast.Or)

    def decide(frame: Frame) -> Any:
        for operand in operands:
            value = operand(frame)
            if bool(value) is stops_at:
                return value
        return last(frame)

    return decide


def _conditional(node: ast.IfExp, site: Site) -> Evaluate:
    test, then, otherwise = site.build_all([node.test, node.body, node.orelse])
    return lambda frame: then(frame) if test(frame) else otherwise(frame)


def _element(node: ast.Subscript, site: Site) -> Evaluate:
    limits = site.machine.limits

    def get(owner: Any, index: Any) -> Any:
        check_index(limits, owner, index)
        return operator.getitem(owner, index)

    return site.weave.operation(node, get, site.build_all([node.value, node.slice]))


def _slice(node: ast.Slice, site: Site) -> Evaluate:
    parts = [None if part is None else site.build(part) for part in (node.lower, node.upper, node.step)]
    return lambda frame: slice(*[None if part is None else part(frame) for part in parts])


def _list(node: ast.List, site: Site) -> Evaluate:
    return _display(node.elts, site, list)


def _tuple(node: ast.Tuple, site: Site) -> Evaluate:
    return _display(node.elts, site, tuple)


def _set(node: ast.Set, site: Site) -> Evaluate:
    return _display(node.elts, site, set)


def _display(nodes: Sequence[ast.expr], site: Site, kind: Callable[[list[Any]], Any]) -> Evaluate:
    if any(isinstance(node, ast.Starred) for node in nodes):
        gather = spread(nodes, site, in_set=kind is set)
        return lambda frame: kind(gather(frame))
    elements = site.build_all(nodes)
    if kind is list:
        return lambda frame: [element(frame) for element in elements]
    return lambda frame: kind([element(frame) for element in elements])


def _dict(node: ast.Dict, site: Site) -> Evaluate:
    pairs = [
        (None if key is None else site.build(key), site.build(value))
        for key, value in zip(node.keys, node.values, strict=True)
    ]

    def gather(frame: Frame) -> dict[Any, Any]:
        result: dict[Any, Any] = {}
        for key, value in pairs:
            if key is None:
                result.update(_mapping(value(frame)))
            else:
                name = key(frame)
                result[name] = value(frame)
        return result

    return gather


def _mapping(value: Any) -> Mapping[Any, Any]:
    if not isinstance(value, Mapping):
        raise TypeError(f"'{type(value).__name__}' object is not a mapping")
    return value


def _starred(node: ast.Starred, _site: Site) -> Evaluate:
    raise Refused(RefusalKind.SYNTAX, node, reason="can't use starred expression here")


_BUILDERS: Mapping[type[ast.expr], Callable[[Any, Site], Evaluate]] = {
    ast.Constant: _constant,
    ast.Name: _name,
    ast.NamedExpr: _named,
    ast.BoolOp: _boolean,
    ast.IfExp: _conditional,
    ast.UnaryOp: unary,
    ast.BinOp: binary,
    ast.Compare: comparison,
    ast.Call: call,
    ast.Attribute: attribute,
    ast.Subscript: _element,
    ast.Slice: _slice,
    ast.List: _list,
    ast.Tuple: _tuple,
    ast.Set: _set,
    ast.Dict: _dict,
    ast.Starred: _starred,
    ast.ListComp: gathered,
    ast.SetComp: gathered,
    ast.DictComp: dictionary,
    ast.GeneratorExp: generated,
    ast.Lambda: anonymous,
    ast.JoinedStr: joined,
    ast.FormattedValue: formatted,
}
