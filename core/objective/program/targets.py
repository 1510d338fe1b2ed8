"""What can be assigned to: names, attributes, elements, and several of them at once."""

import ast
import operator
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from core.objective.program.attribute_sites import deleting, read_attribute, set_attribute, setting
from core.objective.program.frames import Evaluate, Frame, Store
from core.objective.program.operators import check_length
from core.objective.program.site import Site
from core.objective.program.variables import binding, unbinding

Place = tuple[Any, ...]
"""What a target is written to: an owner and an index, evaluated once."""

Write = Callable[[Frame, Place, Any], None]


def storing(node: ast.expr, site: Site) -> Store:
    """What assigns a value to a target."""
    match node:
        case ast.Name(id=name):
            return binding(name, site)
        case ast.Attribute():
            return setting(node, site)
        case ast.Subscript():
            return _element(node, site)
        case ast.Tuple(elts=elements) | ast.List(elts=elements):
            return _unpacking(elements, site)
        case ast.Starred(value=value):
            return storing(value, site)
    raise TypeError(f"Nothing is assigned to {type(node).__name__}.")


def removing(node: ast.expr, site: Site) -> Evaluate:
    """What ``del`` does with a target."""
    match node:
        case ast.Name(id=name):
            return unbinding(name, site)
        case ast.Attribute():
            return deleting(node, site)
        case ast.Subscript(value=value, slice=key):
            owner, place = site.build(value), site.build(key)
            return lambda frame: operator.delitem(owner(frame), place(frame))
        case ast.Tuple(elts=elements) | ast.List(elts=elements):
            removals = [removing(element, site) for element in elements]
            return lambda frame: [remove(frame) for remove in removals]
    raise TypeError(f"{type(node).__name__} is not deleted.")


def augmenting(node: ast.expr, site: Site) -> tuple[Evaluate, Write]:
    """What a target that is read and then written gives, with what it takes to write it, and what writes it.

    Owner and index are evaluated once.
    """
    match node:
        case ast.Name(id=name):
            read, bind = site.build(ast.copy_location(ast.Name(name, ast.Load()), node)), binding(name, site)
            return (lambda frame: ((), read(frame))), lambda frame, _where, value: bind(frame, value)
        case ast.Attribute(value=value):
            return _augmented_attribute(node, site, site.build(value))
        case ast.Subscript(value=value, slice=key):
            return _augmented_element(site, site.build(value), site.build(key))
    raise TypeError(f"{type(node).__name__} is not changed in place.")


def _augmented_attribute(node: ast.Attribute, site: Site, owner: Evaluate) -> tuple[Evaluate, Write]:
    calling = site.calling

    def open_attribute(frame: Frame) -> Any:
        value = owner(frame)
        return (value,), read_attribute(value, node, calling)

    return open_attribute, lambda _frame, where, value: set_attribute(where[0], node, value)


def _augmented_element(site: Site, owner: Evaluate, key: Evaluate) -> tuple[Evaluate, Write]:
    def open_element(frame: Frame) -> Any:
        value, place = owner(frame), key(frame)
        return (value, place), operator.getitem(value, place)

    def write(_frame: Frame, where: Place, value: Any) -> None:
        _set_element(where[0], where[1], value, site)

    return open_element, write


def _element(node: ast.Subscript, site: Site) -> Store:
    owner, key = site.build(node.value), site.build(node.slice)

    def store(frame: Frame, value: Any) -> None:
        items = owner(frame)
        _set_element(items, key(frame), value, site)

    return store


def _set_element(items: Any, key: Any, value: Any, site: Site) -> None:
    if type(key) is slice and type(items) is list:
        if not isinstance(value, list | tuple):
            value = list(site.calling.ticking(_iterated(value)))
        check_length(site.machine.limits, items, len(items) + len(value))
    operator.setitem(items, key, value)


def _iterated(value: Any) -> Iterator[Any]:
    try:
        return iter(value)
    except TypeError:
        raise TypeError("can only assign an iterable") from None


def _unpacking(elements: Sequence[ast.expr], site: Site) -> Store:
    stores = [storing(element, site) for element in elements]
    starred = next((place for place, one in enumerate(elements) if isinstance(one, ast.Starred)), None)
    count = len(stores)
    ticking = site.calling.ticking

    def store(frame: Frame, value: Any) -> None:
        values = _unpacked(value, count, ticking) if starred is None else _spread(value, count, starred, ticking)
        for assign, one in zip(stores, values, strict=True):
            assign(frame, one)

    return store


def _unpacked(value: Any, count: int, ticking: Any) -> Sequence[Any]:
    if type(value) in (tuple, list) and len(value) == count:
        return list(value)
    items: list[Any] = []
    for item in ticking(_opened(value)):
        if len(items) == count:
            raise ValueError(f"too many values to unpack (expected {count})")
        items.append(item)
    if len(items) < count:
        raise ValueError(f"not enough values to unpack (expected {count}, got {len(items)})")
    return items


def _spread(value: Any, count: int, starred: int, ticking: Any) -> Sequence[Any]:
    items = list(ticking(_opened(value)))
    behind = count - starred - 1
    if len(items) < count - 1:
        raise ValueError(f"not enough values to unpack (expected at least {count - 1}, got {len(items)})")
    end = len(items) - behind
    return [*items[:starred], items[starred:end], *items[end:]]


def _opened(value: Any) -> Iterator[Any]:
    try:
        return iter(value)
    except TypeError:
        if hasattr(type(value), "__iter__") or hasattr(type(value), "__getitem__"):
            raise
    raise TypeError(f"cannot unpack non-iterable {type(value).__name__} object")
