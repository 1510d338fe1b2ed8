"""The call that made a pass of a script, as it is typed there: of what, with what handed over."""

import ast
from collections.abc import Sequence
from dataclasses import dataclass

from core.trajectory.opened_pass import OpenedPass
from core.trajectory.program_trace import PassKind
from gui.models.script_operands import root_of
from gui.models.script_text import ScriptText, Span

_NAMES = {
    PassKind.BACKWARD: "backward()",
    PassKind.GRADIENT: "autograd.grad()",
    PassKind.UPDATE: "step()",
    PassKind.ZERO: "zero_grad()",
}
_PLACES = {
    "backward": ("gradient", "retain_graph", "create_graph", "inputs"),
    "autograd.backward": ("tensors", "grad_tensors", "retain_graph", "create_graph"),
    "grad": ("outputs", "inputs", "grad_outputs", "retain_graph", "create_graph"),
}
_SEEDS = {"gradient", "grad_tensors", "grad_outputs"}
_TENSORS = {"tensors", "outputs"}


@dataclass(frozen=True, slots=True)
class ScriptCall:
    """A call.

    Attributes:
        name: of what was called, such as ``backward()``.
        text: the call as typed, in one line; its name where native code made it.
        line: from 1; 0 where native code made it.
        tensor: what is differentiated, as typed; nothing where that cannot be read.
        tensor_span: its place.
        is_named: whether that is a name, by which one can speak of it.
        seed: what was handed over for the pass to begin with, as typed; nothing where nothing was.
        asks_to_keep: what is handed over that keeps the graph, as typed, such as ``retain_graph=True``.
    """

    name: str
    text: str
    line: int
    tensor: str = ""
    tensor_span: Span = (0, 0)
    is_named: bool = False
    seed: str = ""
    asks_to_keep: str = ""


def call_of(opened: OpenedPass, script: ScriptText) -> ScriptCall:
    """The call that made a pass."""
    name = _NAMES[opened.kind]
    if opened.span == (0, 0):
        return ScriptCall(name, name, opened.line)
    line = script.line_of(opened.span[0])
    node = script.nodes_of(script.statement_of(opened.span)).get(opened.span)
    text = script.quoted(opened.span)
    if not isinstance(node, ast.Call) or opened.kind not in (PassKind.BACKWARD, PassKind.GRADIENT):
        return ScriptCall(name, text, line)
    given = _given(node, opened.kind, script)
    tensor = _first(next((given[one] for one in ("tensor", *_TENSORS) if one in given), None))
    seed = _first(next((given[one] for one in _SEEDS if one in given), None))
    span = (0, 0) if tensor is None else script.span_of(tensor)
    return ScriptCall(
        name,
        text,
        line,
        "" if tensor is None else script.quoted(span),
        span,
        isinstance(tensor, ast.Name | ast.Attribute),
        "" if seed is None or _is_none(seed) else script.quoted(script.span_of(seed)),
        _keeping(given, script) if opened.retain_graph else "",
    )


def _given(node: ast.Call, kind: PassKind, script: ScriptText) -> dict[str, ast.expr]:
    """What is handed over, by the names that it has in PyTorch; whose method it is, is ``tensor``."""
    given = {one.arg: one.value for one in node.keywords if one.arg is not None}
    if kind is PassKind.GRADIENT:
        return _by_place(node.args, "grad") | given
    if isinstance(node.func, ast.Attribute) and root_of(node.func) not in script.modules:
        return {"tensor": node.func.value} | _by_place(node.args, "backward") | given
    return _by_place(node.args, "autograd.backward") | given


def _by_place(arguments: Sequence[ast.expr], function: str) -> dict[str, ast.expr]:
    return dict(zip(_PLACES[function], arguments, strict=False))


def _keeping(given: dict[str, ast.expr], script: ScriptText) -> str:
    """What keeps the graph; who asks for the gradients' own graph keeps this one too."""
    for name in ("retain_graph", "create_graph"):
        if name in given and not _is_none(given[name]):
            return f"{name}={script.quoted(script.span_of(given[name]))}"
    return ""


def _first(node: ast.expr | None) -> ast.expr | None:
    """Of several the first."""
    match node:
        case ast.List(elts=[first, *_]) | ast.Tuple(elts=[first, *_]):
            return first
    return node


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None
