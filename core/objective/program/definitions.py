"""Functions as they stand in a program, defined or anonymous."""

import ast
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from core.objective.program.frames import Evaluate, Frame, Run, Signal
from core.objective.program.functions import Function, Signature
from core.objective.program.places import note
from core.objective.program.site import Site
from core.objective.program.variables import binding

Defaults = Callable[[Frame], tuple[Sequence[Any], Mapping[str, Any]]]


def defined(node: ast.FunctionDef, site: Site) -> Run:
    """``def``."""
    decorators = site.build_all(node.decorator_list)
    annotations = site.build_all(_annotations(node))
    body = site.weave.entered(node.name, site.block(node.body, site.within(node, node.name)))
    make = _making(_signature(node.args, node.name, site), body, _defaults(node.args, site), site)
    bind = binding(node.name, site)

    def define(frame: Frame) -> None:
        for decorator in decorators:
            decorator(frame)
        function = make(frame, without_gradients=bool(decorators))
        for annotation in annotations:
            annotation(frame)
        bind(frame, function)

    return define


def anonymous(node: ast.Lambda, site: Site) -> Evaluate:
    """``lambda``."""
    evaluate = site.within(node, "<lambda>").build(node.body)
    machine, line = site.machine, node.body.lineno

    def run(frame: Frame) -> Signal:
        machine.fuel -= 1  # as a statement, which it has none of
        try:
            if machine.fuel < 0:
                machine.look()
            frame.result = evaluate(frame)
        except BaseException as error:
            note(error, line)
            raise
        return Signal.RETURN

    return _making(_signature(node.args, "<lambda>", site), run, _defaults(node.args, site), site)


def _making(signature: Signature, body: Run, defaults: Defaults, site: Site) -> Callable[..., Function]:
    machine = site.machine

    def make(frame: Frame, *, without_gradients: bool = False) -> Function:
        return Function(machine, signature, body, frame, defaults(frame), without_gradients=without_gradients)

    return make


def _signature(arguments: ast.arguments, name: str, site: Site) -> Signature:
    enclosing = "".join(f"{one}." if one == "<locals>" else f"{one}.<locals>." for one in site.path)
    return Signature(
        name=f"{enclosing}{name}",
        positional=tuple(one.arg for one in (*arguments.posonlyargs, *arguments.args)),
        positional_only=len(arguments.posonlyargs),
        keyword_only=tuple(one.arg for one in arguments.kwonlyargs),
        variadic=arguments.vararg.arg if arguments.vararg else None,
        variadic_keywords=arguments.kwarg.arg if arguments.kwarg else None,
    )


def _defaults(arguments: ast.arguments, site: Site) -> Defaults:
    by_place = site.build_all(arguments.defaults)
    by_name = [
        (parameter.arg, site.build(default))
        for parameter, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)
        if default is not None
    ]

    def evaluate(frame: Frame) -> tuple[Sequence[Any], Mapping[str, Any]]:
        return [one(frame) for one in by_place], {name: one(frame) for name, one in by_name}

    return evaluate


def _annotations(node: ast.FunctionDef) -> list[ast.expr]:
    arguments = node.args
    parameters = [*arguments.posonlyargs, *arguments.args, arguments.vararg, *arguments.kwonlyargs, arguments.kwarg]
    found = [one.annotation for one in parameters if one is not None and one.annotation is not None]
    return [*found, node.returns] if node.returns is not None else found
