"""Errors within a program: raised, caught and cleaned up after, while what ends it from outside passes through."""

import ast
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from core.objective.program.frames import Evaluate, Frame, Run, Signal, Store
from core.objective.program.halt import Halt
from core.objective.program.memory import RAISED_BY_PROGRAM, MemoryWatch, is_out_of_memory
from core.objective.program.places import note
from core.objective.program.site import Site
from core.objective.program.variables import binding, forgetting

_FROM_OUTSIDE = (Halt, KeyboardInterrupt, SystemExit, GeneratorExit)


def raising(node: ast.Raise, site: Site) -> Run:
    """``raise``."""
    if node.exc is None:
        return _raise_again
    evaluate = site.build(node.exc)
    because = None if node.cause is None else site.build(node.cause)

    def throw(frame: Frame) -> None:
        error = evaluate(frame)
        if because is None:
            raise _raisable(error)
        cause = because(frame)
        raise _raisable(error) from (None if cause is None else _cause(cause))

    return throw


def asserting(node: ast.Assert, site: Site) -> Run:
    """``assert``."""
    test = site.build(node.test)
    message = None if node.msg is None else site.build(node.msg)

    def check(frame: Frame) -> None:
        if not test(frame):
            raise AssertionError(*([] if message is None else [message(frame)]))

    return check


def trying(node: ast.Try, site: Site) -> Run:
    """``try``."""
    run = site.block(node.body, site)
    handlers, memory = [_handler(one, site) for one in node.handlers], site.machine.memory
    if handlers:
        run = _catching(run, site.block(node.orelse, site) if node.orelse else None, handlers, memory)
    return _with_finally(run, site.block(node.finalbody, site)) if node.finalbody else run


def _raise_again(_frame: Frame) -> None:
    error = sys.exc_info()[1]
    if error is None:
        raise RuntimeError("No active exception to reraise")
    raise error


def _raisable(error: Any) -> BaseException:
    if isinstance(error, type) and issubclass(error, BaseException):
        error = error()
    if isinstance(error, BaseException):
        error.__dict__[RAISED_BY_PROGRAM] = True
        return error
    raise TypeError("exceptions must derive from BaseException")


def _cause(cause: Any) -> BaseException:
    if isinstance(cause, type) and issubclass(cause, BaseException):
        cause = cause()
    if isinstance(cause, BaseException):
        return cause
    raise TypeError("exception causes must derive from BaseException")


@dataclass(frozen=True, slots=True)
class _Handler:
    """One ``except``."""

    kinds: Evaluate | None
    bind: Store | None
    forget: Evaluate | None
    body: Run
    line: int

    def takes(self, error: BaseException, frame: Frame) -> bool:
        """Whether it is for this error."""
        if self.kinds is None:
            return True
        try:
            return isinstance(error, _catchable(self.kinds(frame)))
        except BaseException as mistake:
            note(mistake, self.line)
            raise

    def run(self, error: BaseException, frame: Frame) -> Signal | None:
        """Handles it; the name that it had is gone afterwards."""
        if self.bind is None or self.forget is None:
            return self.body(frame)
        self.bind(frame, error)
        try:
            return self.body(frame)
        finally:
            self.forget(frame)


def _catchable(kinds: Any) -> Any:
    for kind in kinds if isinstance(kinds, tuple) else (kinds,):
        if not (isinstance(kind, type) and issubclass(kind, BaseException)):
            raise TypeError("catching classes that do not inherit from BaseException is not allowed")
    return kinds


def _handler(node: ast.ExceptHandler, site: Site) -> _Handler:
    there = site.at(node.lineno)
    return _Handler(
        kinds=None if node.type is None else there.build(node.type),
        bind=None if node.name is None else binding(node.name, site),
        forget=None if node.name is None else forgetting(node.name, site),
        body=site.block(node.body, site),
        line=node.lineno,
    )


def _catching(run: Run, otherwise: Run | None, handlers: Sequence[_Handler], memory: MemoryWatch) -> Run:
    """``try`` with its handlers, and with what runs ``else``."""

    def attempt(frame: Frame) -> Signal | None:
        try:
            signal = run(frame)
        except _FROM_OUTSIDE:
            raise
        except BaseException as error:
            handler = _found(handlers, memory.in_place_of(error), frame)
            if handler is None:
                raise
            return handler.run(error, frame)
        return otherwise(frame) if otherwise is not None and signal is None else signal

    return attempt


def _found(handlers: Sequence[_Handler], error: BaseException, frame: Frame) -> _Handler | None:
    if isinstance(error, Halt):
        raise error
    return next((one for one in handlers if one.takes(error, frame)), None)


def _with_finally(run: Run, finish: Run) -> Run:
    def attempt(frame: Frame) -> Signal | None:
        try:
            signal = run(frame)
        except _FROM_OUTSIDE:
            raise
        except BaseException as error:
            if is_out_of_memory(error):
                raise
            last = finish(frame)
            if last is not None:
                return last
            raise
        result = frame.result
        last = finish(frame)
        if last is not None:
            return last
        frame.result = result
        return signal

    return attempt
