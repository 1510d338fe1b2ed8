"""Calls as they stand in a program: who is called, and with what."""

import ast
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from core.objective.program.attribute_sites import granted_name, missing_attribute
from core.objective.program.calls import NO_KEYWORDS, Calling, PreparedMethod, prepared_method
from core.objective.program.frames import Evaluate, Frame, name_in_frame
from core.objective.program.functions import Function
from core.objective.program.grants import Grant, Namespace, attribute_grant, instance_grant
from core.objective.program.output import Print
from core.objective.program.site import Site

Given = tuple[Sequence[Any], Mapping[str, Any]]
Collect = Callable[[Frame, Any], Given]
"""Arguments by place and by name, in a frame, for a callee, which is told where they are of no use."""

_NOTHING: Given = ((), NO_KEYWORDS)

GatherKeywords = Callable[[Frame, Any], Mapping[str, Any]]


def call(node: ast.Call, site: Site) -> Evaluate:
    """A call."""
    calling = site.weave.calling(node, site.calling)
    collect = _collecting(node, site)
    if isinstance(node.func, ast.Attribute):
        return _method_call(node.func, site, calling, collect)
    evaluate = site.build(node.func)

    def call_it(frame: Frame) -> Any:
        callee = evaluate(frame)
        arguments, keywords = collect(frame, callee)
        if type(callee) is Function:
            return callee.enter(arguments, keywords)
        return calling(callee, arguments, keywords)

    return call_it


def spread(nodes: Sequence[ast.expr], site: Site, *, in_set: bool = False) -> Callable[[Frame], list[Any]]:
    """Elements, some of which may be given as ``*items``."""
    parts, ticking = _parts(nodes, site), site.calling.ticking

    def gather(frame: Frame) -> list[Any]:
        values: list[Any] = []
        for is_starred, evaluate in parts:
            value = evaluate(frame)
            if is_starred:
                values.extend(ticking(iter(value) if in_set else _iterable(value, "Value after *")))
            else:
                values.append(value)
        return values

    return gather


def _collecting(node: ast.Call, site: Site) -> Collect:
    gather_keywords = _keywords(node.keywords, site)
    match node.args:
        case [ast.Starred(value=value)]:
            return _unpacking_last(site.build(value), gather_keywords, site.calling)
    if any(isinstance(one, ast.Starred) for one in node.args):
        gather = spread(node.args, site)
    else:
        parts = site.build_all(node.args)
        if gather_keywords is None and len(parts) < 2:
            return _one(parts[0]) if parts else _nothing
        gather = _gathering(parts)
    if gather_keywords is None:
        return lambda frame, _callee: (gather(frame), NO_KEYWORDS)
    return lambda frame, callee: (gather(frame), gather_keywords(frame, callee))


def _nothing(_frame: Frame, _callee: Any) -> Given:
    return _NOTHING


def _one(evaluate: Evaluate) -> Collect:
    name = name_in_frame(evaluate)
    if name is None:
        return lambda frame, _callee: ((evaluate(frame),), NO_KEYWORDS)

    def collect(frame: Frame, _callee: Any) -> Given:
        values = frame.values
        return (values[name] if name in values else evaluate(frame),), NO_KEYWORDS

    return collect


def _unpacking_last(evaluate: Evaluate, gather_keywords: GatherKeywords | None, calling: Calling) -> Collect:
    """``f(*items, name=…)``: the items are taken out when all else has been evaluated, as Python does."""

    def collect(frame: Frame, callee: Any) -> Given:
        value = evaluate(frame)
        keywords = NO_KEYWORDS if gather_keywords is None else gather_keywords(frame, callee)
        return list(calling.ticking(_iterable(value, f"{_named_callee(callee)} argument after *"))), keywords

    return collect


def _parts(nodes: Sequence[ast.expr], site: Site) -> list[tuple[bool, Evaluate]]:
    return [
        (isinstance(node, ast.Starred), site.build(node.value if isinstance(node, ast.Starred) else node))
        for node in nodes
    ]


def _gathering(parts: Sequence[Evaluate]) -> Callable[[Frame], list[Any]]:
    match parts:
        case []:
            return lambda _frame: []
        case [only]:
            return lambda frame: [only(frame)]
        case [first, second]:
            return lambda frame: [first(frame), second(frame)]
    return lambda frame: [part(frame) for part in parts]


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
    if isinstance(callee, Grant):
        return f"{'.'.join(callee.path.split('.')[-2:])}()"
    if isinstance(callee, Print):
        return "print()"
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
    if isinstance(callee, Function) and not all(isinstance(key, str) for key in value):
        raise TypeError("keywords must be strings")  # native code says so itself, where it minds
    return list(value.items())


def _method_call(node: ast.Attribute, site: Site, calling: Calling, collect: Collect) -> Evaluate:
    """``owner.name(…)``: the name is looked up before the arguments are evaluated, as Python does.

    The methods that were found are kept with the types of their owners: a loop comes here again and again.
    """
    evaluate, native = site.build(node.value), calling.native
    variable = name_in_frame(evaluate) or ""
    known: dict[type, PreparedMethod] = {}

    def call_method(frame: Frame) -> Any:
        values = frame.values
        owner = values[variable] if variable in values else evaluate(frame)
        method = known.get(type(owner)) or _found_method(owner, node, known)
        if method is None:
            function = granted_name(owner, node).value if type(owner) is Namespace else getattr(owner, node.attr)
            return calling(function, *collect(frame, function))
        arguments, keywords = _NOTHING if collect is _nothing else collect(frame, method.grant)
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
    found = attribute_grant(kind, node.attr) or instance_grant(owner, node.attr)
    if found is None:
        raise missing_attribute(owner, node)
    if found.is_method:
        known[kind] = prepared_method(kind, found)
    return known.get(kind)
