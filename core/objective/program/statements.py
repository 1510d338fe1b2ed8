"""Statements: each kind of node becomes a closure that runs in a frame and says how it ended."""

import ast
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from core.objective.program.attribute_sites import granted_name
from core.objective.program.contexts import within_contexts
from core.objective.program.definitions import defined
from core.objective.program.exceptions import asserting, raising, trying
from core.objective.program.frames import Evaluate, Frame, Run, Signal, name_in_frame
from core.objective.program.grants import namespace
from core.objective.program.guards_text import check_text
from core.objective.program.operators import computing
from core.objective.program.places import block
from core.objective.program.showing import shown
from core.objective.program.site import Site
from core.objective.program.targets import augmenting, removing, storing
from core.objective.program.variables import binding


def statements(nodes: Sequence[ast.stmt], site: Site) -> Run:
    """A block."""
    runs = []
    for node in nodes:
        there = site.at(node.lineno)
        runs.append((site.weave.statement(node, _BUILDERS[type(node)](node, there)), node.lineno))
    return block(runs, site.machine)


def _nothing(_node: ast.stmt, _site: Site) -> Run:
    return lambda _frame: None


def _signalling(signal: Signal) -> Callable[[ast.stmt, Site], Run]:
    return lambda _node, _site: lambda _frame: signal


def _returning(node: ast.Return, site: Site) -> Run:
    evaluate = None if node.value is None else site.build(node.value)

    def leave(frame: Frame) -> Signal:
        frame.result = None if evaluate is None else evaluate(frame)
        return Signal.RETURN

    return leave


def _expression(node: ast.Expr, site: Site) -> Run:
    evaluate = site.build(node.value)
    return _echoing(evaluate, site) if node in site.program.echoes else evaluate  # its value is no signal


def _echoing(evaluate: Evaluate, site: Site) -> Run:
    """The last expression of a notebook's cell is shown unless it is None."""
    machine = site.machine

    def echo(frame: Frame) -> None:
        value = evaluate(frame)
        if value is not None:
            check_text(machine.limits, value)
            machine.print_text(f"{shown(value)}\n")

    return echo


def _assigning(node: ast.Assign, site: Site) -> Run:
    evaluate = site.build(node.value)
    stores = [storing(target, site) for target in node.targets]
    if len(stores) == 1:
        (store,) = stores
        name = name_in_frame(store)
        if name is not None:
            return _assigning_variable(name, evaluate)
        return lambda frame: store(frame, evaluate(frame))

    def assign(frame: Frame) -> None:
        value = evaluate(frame)
        for one in stores:
            one(frame, value)

    return assign


def _assigning_variable(name: str, evaluate: Evaluate) -> Run:
    def assign(frame: Frame) -> None:
        frame.values[name] = evaluate(frame)

    return assign


def _annotated(node: ast.AnnAssign, site: Site) -> Run:
    evaluate = None if node.value is None else site.build(node.value)
    store = None if evaluate is None else storing(node.target, site)
    annotation = site.build(node.annotation) if site.scope.is_module or not node.simple else None

    def assign(frame: Frame) -> None:
        if evaluate is not None and store is not None:
            store(frame, evaluate(frame))
        if annotation is not None:
            annotation(frame)

    return assign


def _augmented(node: ast.AugAssign, site: Site) -> Run:
    read, write = augmenting(node.target, site)
    evaluate = site.build(node.value)
    apply = site.weave.application(node, computing(node.op, site.machine, in_place=True))

    def assign(frame: Frame) -> None:
        where, left = read(frame)
        write(frame, where, apply(left, evaluate(frame)))

    return assign


def _deleting(node: ast.Delete, site: Site) -> Run:
    removals = [removing(target, site) for target in node.targets]

    def delete(frame: Frame) -> None:
        for remove in removals:
            remove(frame)

    return delete


def _conditional(node: ast.If, site: Site) -> Run:
    test = site.build(node.test)
    then = statements(node.body, site)
    otherwise = statements(node.orelse, site) if node.orelse else _nothing(node, site)
    return lambda frame: then(frame) if test(frame) else otherwise(frame)


def _while(node: ast.While, site: Site) -> Run:
    test, body = site.build(node.test), site.weave.turn(node, statements(node.body, site))
    otherwise = statements(node.orelse, site) if node.orelse else _nothing(node, site)

    def loop(frame: Frame) -> Signal | None:
        while test(frame):
            signal = body(frame)
            if signal is Signal.BREAK:
                return None
            if signal is Signal.RETURN:
                return signal
        return otherwise(frame)

    return loop


def _for(node: ast.For, site: Site) -> Run:
    iterable, store = site.build(node.iter), storing(node.target, site)
    body = site.weave.turn(node, statements(node.body, site))
    otherwise = statements(node.orelse, site) if node.orelse else _nothing(node, site)

    walked = site.calling.walked

    def loop(frame: Frame) -> Signal | None:
        for item in walked(iterable(frame)):
            store(frame, item)
            signal = body(frame)
            if signal is Signal.BREAK:
                return None
            if signal is Signal.RETURN:
                return signal
        return otherwise(frame)

    return loop


def _importing(node: ast.Import, site: Site) -> Run:
    bindings = []
    for alias in node.names:
        path = alias.name if alias.asname else alias.name.partition(".")[0]
        bindings.append((binding(alias.asname or path, site), namespace(path)))

    def bind(frame: Frame) -> None:
        for store, module in bindings:
            store(frame, module)

    return bind


def _importing_names(node: ast.ImportFrom, site: Site) -> Run:
    module = namespace(node.module or "")
    bindings = [(binding(alias.asname or alias.name, site), _as_attribute(alias)) for alias in node.names]

    def bind(frame: Frame) -> None:
        for store, name in bindings:
            store(frame, granted_name(module, name).value)

    return bind


def _as_attribute(alias: ast.alias) -> ast.Attribute:
    return ast.copy_location(ast.Attribute(ast.Name("module", ast.Load()), alias.name, ast.Load()), alias)


_BUILDERS: Mapping[type[ast.stmt], Callable[[Any, Site], Run]] = {
    ast.Pass: _nothing,
    ast.Global: _nothing,
    ast.Nonlocal: _nothing,
    ast.Break: _signalling(Signal.BREAK),
    ast.Continue: _signalling(Signal.CONTINUE),
    ast.Return: _returning,
    ast.Expr: _expression,
    ast.Assign: _assigning,
    ast.AnnAssign: _annotated,
    ast.AugAssign: _augmented,
    ast.Delete: _deleting,
    ast.If: _conditional,
    ast.While: _while,
    ast.For: _for,
    ast.FunctionDef: defined,
    ast.Import: _importing,
    ast.ImportFrom: _importing_names,
    ast.Try: trying,
    ast.Raise: raising,
    ast.Assert: asserting,
    ast.With: within_contexts,
}
