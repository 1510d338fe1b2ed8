"""The one way in which a program calls anything: its own functions, and what is granted."""

import ast
import inspect
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from types import FunctionType, MethodDescriptorType
from typing import Any

import msgspec
import numpy as np
from torch import Tensor
from torch.nn import Module

from core.notation.program_problem import RefusalKind
from core.objective.program.checks import check_items, check_result
from core.objective.program.functions import Function
from core.objective.program.grants import Effect, Grant, callable_grant
from core.objective.program.halt import Refused
from core.objective.program.handing_over import CONSUMERS, GOES_THROUGH, ITERATORS, RAW_CALLABLES, is_only_kept
from core.objective.program.machine import Machine
from core.objective.program.native_call import Keywords, NativeCall, Observer
from core.objective.program.output import Print

NO_KEYWORDS: Keywords = {}

_BACKWARD = Effect.BACKWARD
_FIRST_PASSES = 20
"""So many calls of ``backward`` at one place are told to the machine where nobody observes all calls.

What goes wrong in a loop does so from its second turn on, and all the others shall not be the slower for it.
"""

_LARGE = 100_000
"""Elements of a result after which it is soon looked at how much memory there is."""

_LONG_RANGE = 10_000
"""Items that native code goes through in less than a millisecond."""

_SMALL = frozenset({type(None), bool, float, complex})


class PreparedMethod(msgspec.Struct, frozen=True):
    """All that can be known of a method before it is called on a value of some type.

    Attributes:
        grant: what allows it.
        name: under which the value has it.
        function: the method as Python itself takes it from the type, which shows in the texts of errors; None for
            other kinds.
        goes_through_all: whether it goes through all items of its arguments.
        is_simple: whether nothing has to be asked before it is called.
    """

    grant: Grant
    name: str
    function: Callable[..., Any] | None
    goes_through_all: bool
    is_simple: bool


class BoundMethod:
    """A granted method taken as a value, as in ``map(x.pow, [1, 2])``."""

    __slots__ = ("_calling", "_grant", "_owner")

    def __init__(self, calling: "Calling", grant: Grant, owner: Any) -> None:
        self._calling = calling
        self._grant = grant
        self._owner = owner

    def __call__(self, *arguments: Any, **keywords: Any) -> Any:
        """Calls the method as the program itself would."""
        return self._calling.method(self._grant, self._owner, arguments, keywords)

    def __repr__(self) -> str:
        """What Python shows."""
        return repr(getattr(self._owner, self._grant.path.rpartition(".")[2]))


class Guarded:
    """A callable for native code, which is called as the program itself would call it."""

    __slots__ = ("_callee", "_calling")

    def __init__(self, calling: "Calling", callee: Any) -> None:
        self._calling = calling
        self._callee = callee

    def __call__(self, *arguments: Any, **keywords: Any) -> Any:
        """Calls it as the program itself would."""
        return self._calling(self._callee, arguments, keywords)


type.__setattr__(Guarded, "__name__", "builtin_function_or_method")  # what errors show of it
type.__setattr__(Guarded, "__qualname__", "builtin_function_or_method")


class Given:
    """A function that something granted has given, such as ``torch.func.grad(f)``."""

    __slots__ = ("_calling", "_function")

    def __init__(self, calling: "Calling", function: Callable[..., Any]) -> None:
        self._calling = calling
        self._function = function

    def __call__(self, *arguments: Any, **keywords: Any) -> Any:
        """Calls it as the program itself would."""
        return self._calling.native(None, self._function, arguments, keywords)

    def __repr__(self) -> str:
        """What Python shows."""
        return repr(self._function)


type.__setattr__(Given, "__name__", "function")  # what errors, and the table of variables, show of it
type.__setattr__(Given, "__qualname__", "function")

_OURS = frozenset({Function, BoundMethod, Guarded, Given, Print})


class _Adapted(dict[type, bool]):
    """Whether values of a type are adapted before native code gets them: iterators, and whatever it could call."""

    def __missing__(self, kind: type) -> bool:
        known = kind in _OURS or issubclass(kind, Module)
        is_called = any("__call__" in vars(base) for base in kind.__mro__)
        self[kind] = kind in ITERATORS or (is_called and not known)
        return self[kind]


_ADAPTED = _Adapted()


class Calling:
    """Calls for one machine.

    Args:
        machine: whose limits hold.
        observer: sees every call of native code; None for the fast way.
        node: where the calls stand in the program.
    """

    __slots__ = ("_looks", "_machine", "_node", "_observer")

    def __init__(self, machine: Machine, observer: Observer | None = None, node: ast.AST | None = None) -> None:
        self._looks = _FIRST_PASSES
        self._machine = machine
        self._observer = observer
        self._node = node

    def observed(self, observer: Observer, node: ast.AST) -> "Calling":
        """The same calls, seen by an observer, from a place in the program."""
        return Calling(self._machine, observer, node)

    def at(self, node: ast.AST) -> "Calling":
        """The same calls from a place in the program."""
        return Calling(self._machine, self._observer, node)

    def __call__(self, callee: Any, arguments: Sequence[Any], keywords: Keywords = NO_KEYWORDS) -> Any:
        """Calls a value.

        Raises:
            TypeError: Python's, where it is nothing that can be called.
            Refused: where it can be called, but not by programs.
        """
        kind = type(callee)
        if kind is Function:
            return callee.enter(arguments, keywords)
        if kind in _OURS:
            return callee(*arguments, **keywords)
        grant = callable_grant(callee)
        if isinstance(callee, Module):
            if grant is not None and grant.guard is not None:
                grant.guard(self._machine.limits, (callee, *arguments), keywords)
            return self.native(None, callee, arguments, keywords)
        if grant is not None:
            return self.granted(grant, callee, arguments, keywords)
        if callable(callee):
            raise Refused(RefusalKind.NOT_CALLABLE_HERE, what=_shown(callee))
        raise TypeError(f"'{kind.__name__}' object is not callable")

    def method(self, grant: Grant, owner: Any, arguments: Sequence[Any], keywords: Keywords = NO_KEYWORDS) -> Any:
        """Calls a method of a value."""
        return self.prepared(prepared_method(type(owner), grant), owner, arguments, keywords)

    def prepared(
        self, method: PreparedMethod, owner: Any, arguments: Sequence[Any], keywords: Keywords = NO_KEYWORDS
    ) -> Any:
        """Calls a method of a value of a type for which it was prepared."""
        grant = method.grant
        if grant.guard is not None:
            grant.guard(self._machine.limits, (owner, *arguments), keywords)
        if method.goes_through_all:
            arguments = [self._consumable(one) for one in arguments]
        if method.function is not None:
            return self.native(grant, method.function, (owner, *arguments), keywords)
        return self.native(grant, getattr(owner, method.name), arguments, keywords)

    def granted(
        self, grant: Grant, function: Callable[..., Any], arguments: Sequence[Any], keywords: Keywords = NO_KEYWORDS
    ) -> Any:
        """Calls something granted that is no method."""
        if grant.guard is not None:
            grant.guard(self._machine.limits, arguments, keywords)
        if grant.path in CONSUMERS:
            arguments = [self._consumable(one) for one in arguments]
            keywords = {name: self._consumable(one) for name, one in keywords.items()}
        result = self.native(grant, function, arguments, keywords)
        return self._given(result) if grant.gives_callable else result

    def native(
        self, grant: Grant | None, function: Callable[..., Any], arguments: Sequence[Any], keywords: Keywords
    ) -> Any:
        """Calls native code: with iterators that tick, and with functions that are called as programs call them."""
        for one in arguments:
            if _ADAPTED[type(one)]:
                arguments = [self.adapted(one, grant) if _ADAPTED[type(one)] else one for one in arguments]
                break
        if keywords or self._observer is not None or (self._looks and grant and grant.effect is _BACKWARD):
            result = self._made(grant, function, arguments, keywords)
        else:
            result = function(*arguments)
        kind = type(result)
        if kind is Tensor:
            count = result.numel()
            if count > _LARGE or count > self._machine.limits.elements:
                self._measure(result)
        elif kind not in _SMALL:
            self._measure(result)
        return result

    def _measure(self, result: Any) -> None:
        if isinstance(result, Tensor) or (isinstance(result, np.ndarray) and result.size > _LARGE):
            self._machine.hasten()
        check_result(self._machine.limits, result)

    def _made(
        self, grant: Grant | None, function: Callable[..., Any], arguments: Sequence[Any], keywords: Keywords
    ) -> Any:
        """Makes a call about which there is more to know than its arguments by place."""
        keywords = {name: self.adapted(one, grant) if _ADAPTED[type(one)] else one for name, one in keywords.items()}
        if self._observer is not None:
            return self._observer.called(NativeCall(self._node, grant, function, arguments, keywords))
        if self._looks and grant is not None and grant.effect is _BACKWARD:
            self._looks -= 1
            return self._machine.on_backward(NativeCall(self._node, grant, function, arguments, keywords))
        return function(*arguments, **keywords)

    def adapted(self, argument: Any, grant: Grant | None) -> Any:
        """An argument as native code may have it.

        A type, or a backward node, can be called as well as a function: where native code might do so it gets what is
        called as programs call it, so that no guard is passed by and nothing is made that is not granted.
        """
        kind = type(argument)
        if kind in ITERATORS:
            return self.ticking(argument)
        return argument if kind not in RAW_CALLABLES and is_only_kept(argument, grant) else self.guarded(argument)

    def ticking(self, items: Any) -> Iterator[Any]:
        """An iterator, every item of which counts as a statement."""
        tick = self._machine.tick
        for item in items:
            tick()
            yield item

    def walked(self, items: Any) -> Any:
        """What a loop goes through: PyTorch makes all parts of a tensor before the first one is given."""
        if isinstance(items, Tensor) and items.dim():
            check_items(self._machine.limits, len(items))
        return items

    def guarded(self, callee: Any) -> Callable[..., Any]:
        """A callable for native code, which is called as the program itself would call it."""
        return callee if type(callee) in _OURS else Guarded(self, callee)

    def consumable(self, argument: Any) -> Any:
        """What native code may go through: iterators tick."""
        return self.ticking(argument) if type(argument) in ITERATORS else argument

    def iterated(self, operand: Any) -> Any:
        """An operand that an operator may go through."""
        return self.ticking(operand) if type(operand) in GOES_THROUGH else operand

    def _consumable(self, argument: Any) -> Any:
        """A long range that ticks; a type that is called as programs call it."""
        if type(argument) is range and argument[_LONG_RANGE:]:
            return self.ticking(argument)
        return self.guarded(argument) if isinstance(argument, type) else argument

    def _given(self, result: Any) -> Any:
        if isinstance(result, tuple):
            return tuple(self._given(one) if callable(one) else one for one in result)
        return Given(self, result)


def _prepared_method(kind: type, grant: Grant) -> PreparedMethod:
    name = grant.path.rpartition(".")[2]
    static = inspect.getattr_static(kind, name, None)
    is_plain = isinstance(static, FunctionType | MethodDescriptorType) and not _ADAPTED[kind]
    function = static if is_plain else None
    goes_through_all = grant.path in CONSUMERS
    is_simple = grant.guard is None and not goes_through_all and function is not None
    return PreparedMethod(grant, name, function, goes_through_all, is_simple)


prepared_method: Callable[[type, Grant], PreparedMethod] = cache(_prepared_method)


def _shown(callee: object) -> str:
    name = getattr(callee, "__qualname__", None)
    return name if isinstance(name, str) else f"a value of the type {type(callee).__name__}"
