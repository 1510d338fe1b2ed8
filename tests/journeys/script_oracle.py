"""What a script does in plain Python with plain PyTorch: run by exec in this process, and looked at line by line."""

import sys
from collections.abc import Mapping
from contextlib import redirect_stdout
from dataclasses import dataclass, field
from io import StringIO
from pathlib import Path
from types import CodeType, FrameType, FunctionType, ModuleType
from typing import Any

import torch
from msgspec.structs import replace

from core.trajectory.program_trace import ProgramTrace, VariableState
from core.trajectory.tensor_value import TensorValue
from main import main

_NAME = "<plain>"
_NO_VALUES = (ModuleType, FunctionType, type)
"""What names stand for without it being a value that is computed with."""

States = Mapping[str, VariableState]
"""Variables, as far as two runs can be compared: of tensors every bit, but not where in memory they live."""


@dataclass(frozen=True, slots=True)
class PlainMoment:
    """A line that is about to be executed, or the end.

    Attributes:
        line: its number; 0 at the end.
        function: in which it is; empty for the script itself.
        variables: of the script itself.
        inner: of the function.
    """

    line: int
    function: str
    variables: States
    inner: States


@dataclass(slots=True)
class PlainRun:
    """What became of a script.

    Attributes:
        moments: the lines as they were reached, and the end.
        printed: all of it.
        names: what the script's own names stand for at its end.
        error: what it did not catch.
        error_line: where.
    """

    moments: list[PlainMoment] = field(default_factory=list)
    printed: str = ""
    names: dict[str, Any] = field(default_factory=dict)
    error: BaseException | None = None
    error_line: int = 0

    @property
    def lines(self) -> list[int]:
        """The lines in the order in which they were executed."""
        return [moment.line for moment in self.moments[:-1]]


def plain_run(text: str) -> PlainRun:
    """Runs a script as Python does, seeded as ours are."""
    run, tracer, printed = PlainRun(names={"__name__": "__main__"}), sys.gettrace(), StringIO()
    torch.manual_seed(0)
    code = compile(text, _NAME, "exec")
    with redirect_stdout(printed):
        sys.settrace(_Tracing(run, text.split("\n")).call)
        try:
            exec(code, run.names)  # noqa: S102 (a script of the test's own)
        except Exception as error:  # noqa: BLE001 (whatever the script raises)
            run.error, run.error_line = error, _line_of(error)
        finally:
            sys.settrace(tracer)
    run.printed = printed.getvalue()
    run.moments.append(PlainMoment(0, "", _values(run.names), {}))
    return run


def differing(trace: ProgramTrace, run: PlainRun, moment: int) -> str:
    """What is recorded of a moment otherwise than it was; nothing where all is equal."""
    plain, call = run.moments[moment], trace.call_at(moment)
    line = trace.event(moment).line if moment < len(trace) else 0
    recorded = line, trace.call(call).function, _recorded(trace, moment, 0), _recorded(trace, moment, call)
    expected = plain.line, plain.function, plain.variables, plain.inner if plain.function else plain.variables
    return "" if recorded == expected else f"{recorded} is not {expected}"


def state_of(value: object) -> VariableState:
    """What a value of Python's or PyTorch's is."""
    kind = type(value).__name__
    if not isinstance(value, torch.Tensor):
        return VariableState(kind, repr(value))
    gradient = value.grad if value.is_leaf or value.retains_grad else None
    return VariableState(
        kind,
        value=_bits(value),
        requires_grad=value.requires_grad,
        is_leaf=value.is_leaf,
        grad_fn=None if value.grad_fn is None else type(value.grad_fn).__name__,
        has_grad=gradient is not None,
        grad=None if gradient is None else _bits(gradient),
    )


def headless_watched(folder: Path, text: str, *arguments: str) -> bytes:
    """What the command writes of what is watched."""
    script, target = folder / "headless.py", folder / "headless.csv"
    script.write_text(text, encoding="utf-8")
    main(["exec", str(script), *arguments, "--csv", str(target)])
    return target.read_bytes()


class _Tracing:
    """Notes each line of the script and of its functions before it is executed."""

    def __init__(self, run: PlainRun, lines: list[str]) -> None:
        self._run, self._lines = run, lines
        self._latest: dict[FrameType, int] = {}

    def call(self, frame: FrameType, event: str, _: object) -> Any:
        return self._line if event == "call" and _is_function(frame.f_code) else None

    def _line(self, frame: FrameType, event: str, _: object) -> Any:
        before, line = self._latest.get(frame, 0), frame.f_lineno
        if event == "line" and not self._leaves_block(line, before):
            is_inner = frame.f_code.co_name != "<module>"
            inner = _values(frame.f_locals) if is_inner else {}
            name = frame.f_code.co_name if is_inner else ""
            self._run.moments.append(PlainMoment(line, name, _values(frame.f_globals), inner))
        if event == "line":
            self._latest[frame] = line
        return self._line

    def _leaves_block(self, line: int, before: int) -> bool:
        """Python comes back to the line of a ``with`` to end it, which is no statement."""
        return before > line and self._lines[line - 1].lstrip().startswith("with ")


def _is_function(code: CodeType) -> bool:
    return code.co_filename == _NAME and (code.co_name == "<module>" or not code.co_name.startswith("<"))


def _values(names: Mapping[str, object]) -> States:
    own = {name: value for name, value in names.items() if not name.startswith("__")}
    return {name: state_of(value) for name, value in own.items() if not isinstance(value, _NO_VALUES)}


def _recorded(trace: ProgramTrace, moment: int, call: int) -> States:
    return {name: replace(state, memory=0) for name, state in trace.variables(moment, call).items()}


def _bits(tensor: torch.Tensor) -> TensorValue:
    array = tensor.detach().numpy()
    return TensorValue(array.dtype.name, tuple(tensor.shape), array.tobytes())


def _line_of(error: BaseException) -> int:
    """The line of the script, the innermost one."""
    trace, line = error.__traceback__, 0
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == _NAME:
            line = trace.tb_lineno
        trace = trace.tb_next
    return line
