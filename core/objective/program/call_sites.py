"""Calls as they stand in a program: who is called, and with what."""

import ast
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from core.objective.program.attribute_sites import granted_name, missing_attribute
from core.objective.program.calls import NO_KEYWORDS, Calling, PreparedMethod, prepared_method
from core.objective.program.frames import Evaluate, Frame, name_in_frame
from core.objective.program.functions import Function
from core.objective.program.grants import Namespace, attribute_grant
from core.objective.program.site import Site

Gather = Callable[[Frame, Any], Sequence[Any]]
"""Arguments by place, in a frame, for a callee, which is told where they are of no use."""

GatherKeywords = Callable[[Frame, Any], Mapping[str, Any]]


def call(node: ast.Call, site: Site) -> Evaluate:
    """A call."""
    calling = site.weave.calling(node, site.calling)
    gather, gather_keywords = _arguments(node.args, site), _keywords(node.keywords, site)
    if isinstance(node.func, ast.Attribute):
        return _method_call(node.func, site, calling, (gather, gather_keywords))
    evaluate = site.build(node.func)

    def call_it(frame: Frame) -> Any:
        callee = evaluate(frame)
        arguments = gather(frame, callee)
        if type(callee) is Function and gather_keywords is None:
            return callee.enter(arguments, NO_KEYWORDS)
        return calling(callee, arguments, NO_KEYWORDS if gather_keywords is None else gather_keywords(frame, callee))

    return call_it


def spread(nodes: Sequence[ast.expr], site: Site) -> Callable[[Frame], list[Any]]:
    """Elements, some of which may be given as ``*items``."""
    parts, ticking = _parts(nodes, site), site.calling.ticking

    def gather(frame: Frame) -> list[Any]:
        values: list[Any] = []
        for is_starred, evaluate in parts:
            value = evaluate(frame)
            if is_starred:
                values.extend(ticking(_iterable(value, "Value after *")))
            else:
                values.append(value)
        return values

    return gather


def _arguments(nodes: Sequence[ast.expr], site: Site) -> Gather:
    parts, ticking = _parts(nodes, site), site.calling.ticking
    if not any(is_starred for is_starred, _ in parts):
        return _gathering([evaluate for _, evaluate in parts])
    is_alone = len(parts) == 1

    def gather(frame: Frame, callee: Any) -> list[Any]:
        values: list[Any] = []
        for is_starred, evaluate in parts:
            value = evaluate(frame)
            if is_starred:
                what = f"{_named_callee(callee)} argument after *" if is_alone else "Value after *"
                values.extend(ticking(_iterable(value, what)))
            else:
                values.append(value)
        return values

    return gather


def _parts(nodes: Sequence[ast.expr], site: Site) -> list[tuple[bool, Evaluate]]:
    return [
        (isinstance(node, ast.Starred), site.build(node.value if isinstance(node, ast.Starred) else node))
        for node in nodes
    ]


def _nothing(_frame: Frame, _callee: Any) -> Sequence[Any]:
    return ()


def _one(evaluate: Evaluate) -> Gather:
    name = name_in_frame(evaluate)
    if name is None:
        return lambda frame, _callee: (evaluate(frame),)

    def gather(frame: Frame, _callee: Any) -> Sequence[Any]:
        values = frame.values
        return (values[name] if name in values else evaluate(frame),)

    return gather


def _gathering(parts: Sequence[Evaluate]) -> Gather:
    match parts:
        case []:
            return _nothing
        case [only]:
            return _one(only)
        case [first, second]:
            return lambda frame, _callee: [first(frame), second(frame)]
    return lambda frame, _callee: [part(frame) for part in parts]


def _iterable(value: Any, what: str) -> Any:
    """What stands behind ``*``.

    Raises:
        TypeError: Python's, where it is not iterable.
    """
    try:
        return iter(value)
    except TypeError:
        if hasattr(type(value), "__iter__") or hasattr(type(value), "__getitem__"):
            raise
    raise TypeError(f"{what} must be an iterable, not {type(value).__name__}")


def _named_callee(callee: Any) -> str:
    """What Python calls it in such errors."""
    if isinstance(callee, Function):
        return f"__main__.{callee.signature.name}()"
    name, module = getattr(callee, "__qualname__", None), getattr(callee, "__module__", None)
    if not isinstance(name, str):
        return str(callee)
    return f"{name}()" if module in (None, "builtins") else f"{module}.{name}()"


def _keywords(nodes: Sequence[ast.keyword], site: Site) -> GatherKeywords | None:
    if not nodes:
        return None
    parts = [(node.arg, site.build(node.value)) for node in nodes]

    def gather(frame: Frame, callee: Any) -> Mapping[str, Any]:
        values: dict[str, Any] = {}
        for name, evaluate in parts:
            value = evaluate(frame)
            for key, one in _named(value, callee) if name is None else ((name, value),):
                if key in values:
                    raise TypeError(f"{_named_callee(callee)} got multiple values for keyword argument '{key}'")
                values[key] = one
        return values

    return gather


def _named(value: Any, callee: Any) -> Sequence[tuple[str, Any]]:
    if not isinstance(value, Mapping):
        raise TypeError(f"{_named_callee(callee)} argument after ** must be a mapping, not {type(value).__name__}")
    for key in value:
        if not isinstance(key, str):
            raise TypeError("keywords must be strings")
    return list(value.items())


def _method_call(
    node: ast.Attribute, site: Site, calling: Calling, gathering: tuple[Gather, GatherKeywords | None]
) -> Evaluate:
    """``owner.name(…)``: the name is looked up before the arguments are evaluated, as Python does.

    The methods that were found are kept with the types of their owners: a loop comes here again and again.
    """
    evaluate, name, native = site.build(node.value), node.attr, calling.native
    gather, gather_keywords = gathering
    known: dict[type, PreparedMethod] = {}
    call_value = _value_call(node, calling, gathering)
    variable = name_in_frame(evaluate) or ""

    def call_method(frame: Frame) -> Any:
        values = frame.values
        owner = values[variable] if variable in values else evaluate(frame)
        method = known.get(type(owner)) or _found_method(owner, node, known)
        if method is None:
            return call_value(frame, owner)
        arguments = () if gather is _nothing else gather(frame, name)
        keywords = NO_KEYWORDS if gather_keywords is None else gather_keywords(frame, name)
        function = method.function
        if method.is_simple and function is not None:
            return native(method.grant, function, (owner, *arguments), keywords)
        return calling.prepared(method, owner, arguments, keywords)

    return call_method


def _found_method(owner: Any, node: ast.Attribute, known: dict[type, PreparedMethod]) -> PreparedMethod | None:
    """The method that a name means on a value; None where it is something else that is there."""
    kind: Any = type(owner)
    if kind is Namespace:
        return None
    found = attribute_grant(kind, node.attr)
    if found is None:
        raise missing_attribute(owner, node)
    if found.is_method:
        known[kind] = prepared_method(kind, found)
    return known.get(kind)


def _value_call(
    node: ast.Attribute, calling: Calling, gathering: tuple[Gather, GatherKeywords | None]
) -> Callable[[Frame, Any], Any]:
    """A call of what a module or a value has under a name, which is no method."""
    gather, gather_keywords = gathering

    def call_value(frame: Frame, owner: Any) -> Any:
        function = granted_name(owner, node).value if type(owner) is Namespace else getattr(owner, node.attr)
        arguments = gather(frame, function)
        keywords = NO_KEYWORDS if gather_keywords is None else gather_keywords(frame, function)
        return calling(function, arguments, keywords)

    return call_value
