"""Comprehensions: functions of their own, as Python 3.11 makes them, that run through their loops at once or lazily."""

import ast
from collections.abc import Callable, Iterator
from typing import Any

from core.objective.program.frames import Evaluate, Frame, Store
from core.objective.program.site import Site
from core.objective.program.targets import storing

Emit = Callable[[Frame], None]


def gathered(node: ast.ListComp | ast.SetComp, site: Site) -> Evaluate:
    """A list or a set."""
    first, inside, loops = _opened(node, site)
    element = inside.build(node.elt)
    makes_set = isinstance(node, ast.SetComp)

    def gather(frame: Frame) -> Any:
        items = iter(first(frame))
        result: list[Any] | set[Any] = set() if makes_set else []
        add = result.add if isinstance(result, set) else result.append
        _run(loops, items, _Call(inside, frame), lambda inner: add(element(inner)))
        return result

    return gather


def dictionary(node: ast.DictComp, site: Site) -> Evaluate:
    """A dict."""
    first, inside, loops = _opened(node, site)
    key, value = inside.build(node.key), inside.build(node.value)

    def gather(frame: Frame) -> dict[Any, Any]:
        items = iter(first(frame))
        result: dict[Any, Any] = {}

        def emit(inner: Frame) -> None:
            name = key(inner)
            result[name] = value(inner)

        _run(loops, items, _Call(inside, frame), emit)
        return result

    return gather


def generated(node: ast.GeneratorExp, site: Site) -> Evaluate:
    """A generator: its first iterable is evaluated at once, everything else when it is asked for."""
    first, inside, loops = _opened(node, site)
    element = inside.build(node.elt)

    def generate(items: Iterator[Any], outer: Frame) -> Iterator[Any]:
        frame = Frame({}, outer)
        for _ in _lazily(loops, 0, items, (inside, frame)):
            yield element(frame)

    return lambda frame: generate(iter(first(frame)), frame)


class _Loop:
    """One ``for … in … if …`` of a comprehension."""

    __slots__ = ("conditions", "iterable", "store")

    def __init__(self, node: ast.comprehension, site: Site, *, is_first: bool) -> None:
        self.store: Store = storing(node.target, site)
        self.conditions = site.build_all(node.ifs)
        self.iterable: Evaluate | None = None if is_first else site.build(node.iter)

    def takes(self, frame: Frame, item: Any) -> bool:
        """Binds an item; whether all conditions hold."""
        self.store(frame, item)
        return all(condition(frame) for condition in self.conditions)


class _Call:
    """One run of a comprehension."""

    __slots__ = ("frame", "site")

    def __init__(self, site: Site, outer: Frame) -> None:
        self.site = site
        self.frame = Frame({}, outer)


_Comprehension = ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp


def _opened(node: _Comprehension, site: Site) -> tuple[Evaluate, Site, list[_Loop]]:
    inside = site.within(node)
    first = site.build(node.generators[0].iter)
    loops = [_Loop(one, inside, is_first=place == 0) for place, one in enumerate(node.generators)]
    return first, inside, loops


def _run(loops: list[_Loop], items: Iterator[Any], call: _Call, emit: Emit) -> None:
    machine = call.site.machine
    machine.deepen()
    try:
        _through(loops, 0, items, (call, emit))
    finally:
        machine.depth -= 1


def _through(loops: list[_Loop], level: int, items: Iterator[Any], running: tuple[_Call, Emit]) -> None:
    call, emit = running
    loop, frame, machine = loops[level], call.frame, call.site.machine
    deeper = loops[level + 1].iterable if level + 1 < len(loops) else None
    for item in items:
        machine.fuel -= 1
        if machine.fuel < 0:
            machine.look()
        if not loop.takes(frame, item):
            continue
        if deeper is None:
            emit(frame)
        else:
            _through(loops, level + 1, iter(deeper(frame)), running)


def _lazily(loops: list[_Loop], level: int, items: Iterator[Any], call: tuple[Site, Frame]) -> Iterator[None]:
    site, frame = call
    loop = loops[level]
    deeper = loops[level + 1].iterable if level + 1 < len(loops) else None
    for item in items:
        site.machine.tick()
        if not loop.takes(frame, item):
            continue
        if deeper is None:
            yield
        else:
            yield from _lazily(loops, level + 1, iter(deeper(frame)), call)
