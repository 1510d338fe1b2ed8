"""Names: how a variable is read, bound and unbound, and what is said where it is not there."""

import ast
from typing import Any

from core.notation.program_instead import instead_of_builtin
from core.notation.program_problem import RefusalKind
from core.notation.program_scopes import Reach
from core.notation.program_vocabulary import ALL_BUILTINS
from core.objective.program.frames import Evaluate, Frame, Store, in_frame
from core.objective.program.halt import Refused
from core.objective.program.machine import Machine
from core.objective.program.site import Site


def reading(name: str, site: Site, node: ast.AST | None = None) -> Evaluate:
    """What reads a variable."""
    reach, hops = site.scope.resolve(name)
    if reach is Reach.GLOBAL:
        read_global = _reading_global(name, site.machine, node)
        return in_frame(read_global, name) if site.scope.is_module else read_global
    if reach is Reach.LOCAL:
        return in_frame(_reading_local(name), name)
    return _reading_enclosing(name, hops)


def binding(name: str, site: Site) -> Store:
    """What binds a variable."""
    reach, hops = site.scope.resolve(name)
    if reach is Reach.GLOBAL:
        global_values = site.machine.global_values

        def bind_global(_frame: Frame, value: Any) -> None:
            global_values[name] = value

        return in_frame(bind_global, name) if site.scope.is_module else bind_global
    if reach is Reach.LOCAL:

        def bind_local(frame: Frame, value: Any) -> None:
            frame.values[name] = value

        return in_frame(bind_local, name)

    def bind_enclosing(frame: Frame, value: Any) -> None:
        _outwards(frame, hops).values[name] = value

    return bind_enclosing


def unbinding(name: str, site: Site) -> Evaluate:
    """What unbinds a variable, or says that it is not bound."""
    reach, hops = site.scope.resolve(name)
    global_values = site.machine.global_values

    def unbind(frame: Frame) -> None:
        values = global_values if reach is Reach.GLOBAL else _outwards(frame, hops).values
        if name not in values:
            raise _unbound(name, reach)
        del values[name]

    return unbind


def forgetting(name: str, site: Site) -> Evaluate:
    """What unbinds a variable if it is bound."""
    reach, hops = site.scope.resolve(name)
    global_values = site.machine.global_values

    def forget(frame: Frame) -> None:
        (global_values if reach is Reach.GLOBAL else _outwards(frame, hops).values).pop(name, None)

    return forget


def _reading_local(name: str) -> Evaluate:
    def read_local(frame: Frame) -> Any:
        try:
            return frame.values[name]
        except KeyError:
            raise _unbound(name, Reach.LOCAL) from None

    return read_local


def _reading_enclosing(name: str, hops: int) -> Evaluate:
    def read_enclosing(frame: Frame) -> Any:
        try:
            return _outwards(frame, hops).values[name]
        except KeyError:
            raise _unbound(name, Reach.ENCLOSING) from None

    return read_enclosing


def _reading_global(name: str, machine: Machine, node: ast.AST | None) -> Evaluate:
    global_values, builtins = machine.global_values, machine.builtins

    def read_global(_frame: Frame) -> Any:
        try:
            return global_values[name]
        except KeyError:
            pass
        if name in builtins:
            return builtins[name]
        if name in ALL_BUILTINS:
            raise Refused(RefusalKind.BUILTIN, node, name=name, fix=instead_of_builtin(name))
        raise _unbound(name, Reach.GLOBAL)

    return read_global


def _outwards(frame: Frame, hops: int) -> Frame:
    for _ in range(hops):
        assert frame.outer is not None  # noqa: S101 (scopes and frames are nested alike)
        frame = frame.outer
    return frame


def _unbound(name: str, reach: Reach) -> NameError:
    match reach:
        case Reach.LOCAL:
            return UnboundLocalError(f"cannot access local variable '{name}' where it is not associated with a value")
        case Reach.ENCLOSING:
            return NameError(
                f"cannot access free variable '{name}' where it is not associated with a value in enclosing scope"
            )
    return NameError(f"name '{name:.200}' is not defined")
