"""A formula's run as a script: plain PyTorch that makes the same run to the bit, here and anywhere else."""

import ast
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import count

from core.document.document import Document
from core.document.run_spec import RunSpec
from core.document.script import Script, SourceKind
from core.document.script_loop import Descended, loop_lines
from core.notation.formula import Formula, parse_formula
from core.notation.names import parse_name
from core.notation.script_names import ScriptNames
from core.notation.settling import settle
from core.notation.start_text import SEEDED, rank_of_start, size_of_start, start_text
from core.notation.start_value import Creation, Numbers, StartValue, parse_start
from core.notation.statements import statements_of

_USUAL_START = Numbers((1.0,), (), are_whole=False)
_LONGEST_TITLE = 100
_SHORT = 1_000
"""Elements that are summed in one order, however many threads there are."""


@dataclass(frozen=True, slots=True)
class EditAsScript:
    """Take the script that makes the formula's run for the document's own, and run it."""

    @property
    def merge_key(self) -> None:
        """It is a step."""

    def apply(self, document: Document) -> Document:
        """The document with this script.

        Raises:
            NotationError, NoSuchOptimizerError: there is no run that it could make.
        """
        return document_as_script(document)


def document_as_script(document: Document) -> Document:
    """The document that runs the script which makes the formula's run; whatever script it had is gone.

    Raises:
        NotationError, NoSuchOptimizerError: there is no run that it could make.
    """
    return replace(document, source=SourceKind.SCRIPT, script=Script(script_of(document.run_spec())))


def script_of(spec: RunSpec) -> str:
    """The script of a run.

    It makes the same operations in the same order and prints the loss of each step. What PyTorch refuses of the run it
    refuses of the script.

    Raises:
        NotationError: the formula or a start value is wrong.
        NoSuchOptimizerError: the optimiser is not known.
    """
    formula = parse_formula(spec.formula)
    starts = _starts(formula, spec)
    names = ScriptNames("torch", "math", "print", "range")
    variables = {parameter.name: names.give(parameter.name) for parameter in formula.parameters}
    dtype = f"torch.{spec.dtype.value}"
    settled = settle(formula.tree, {name: rank_of_start(start) for name, start in starts.items()}, dtype)
    held = {parse_name(spelling) for spelling in spec.constants}
    function = names.give(formula.result)
    body = [
        *_tensors(spec, starts, variables, held),
        *("", ""),
        *_definition(function, variables, settled, names),
        *("", ""),
        *loop_lines(spec, _call(function, variables), _descended(settled, starts, variables, held), names),
    ]
    return "\n".join([*_head(spec, body, starts), *body, ""])


def _starts(formula: Formula, spec: RunSpec) -> dict[str, StartValue]:
    typed = {parse_name(spelling): text for spelling, text in spec.starts}
    return {one.name: parse_start(typed[one.name]) if one.name in typed else _USUAL_START for one in formula.parameters}


def _head(spec: RunSpec, body: Sequence[str], starts: Mapping[str, StartValue]) -> list[str]:
    title = " ".join(spec.formula.split())
    shown = title if len(title) <= _LONGEST_TITLE else f"{title[: _LONGEST_TITLE - 1]}…"
    uses_math = any("math." in line for line in body)
    is_long = any(size_of_start(start) > _SHORT for start in starts.values())
    is_random = any(isinstance(start, Creation) and start.function in SEEDED for start in starts.values())
    return [
        f"# {shown}",
        *(["import math", ""] if uses_math else []),
        "import torch",
        "",
        *([f"# torch.set_num_threads({spec.threads})  # more threads may sum in another order"] if is_long else []),
        *([f"torch.manual_seed({spec.seed})"] if is_random else []),
    ]


def _tensors(
    spec: RunSpec, starts: Mapping[str, StartValue], variables: Mapping[str, str], held: set[str]
) -> list[str]:
    return [
        f"{variables[name]} = {start_text(start, spec.dtype.value, is_leaf=name not in held)}"
        for name, start in starts.items()
    ]


def _definition(function: str, variables: Mapping[str, str], tree: ast.Expression, names: ScriptNames) -> list[str]:
    numbers = count(1)
    lines = statements_of(tree, variables, lambda: names.give(f"part{next(numbers)}"))
    return [f"def {_call(function, variables)}:", *(f"    {line}" for line in lines)]


def _call(function: str, variables: Mapping[str, str]) -> str:
    return f"{function}({', '.join(variables.values())})"


def _descended(
    tree: ast.Expression, starts: Mapping[str, StartValue], variables: Mapping[str, str], held: set[str]
) -> list[Descended]:
    """The parameters that get a gradient."""
    reached = _names_with_gradients(tree.body)
    return [
        Descended(variables[name], rank_of_start(start), size_of_start(start))
        for name, start in starts.items()
        if name not in held and name in reached
    ]


def _names_with_gradients(node: ast.expr) -> set[str]:
    """The names that stand elsewhere than in comparisons, which have no gradient."""
    found: set[str] = set()
    pending: list[ast.AST] = [node]
    while pending:
        one = pending.pop()
        if isinstance(one, ast.Name):
            found.add(one.id)
        elif not isinstance(one, ast.Compare):
            pending.extend(ast.iter_child_nodes(one))
    return found
