"""Names that PyTorch has, but not for programs: refused before one runs, by whoever knows PyTorch."""

import ast
from collections.abc import Iterator
from itertools import islice

from core.notation.program import Program, place_of
from core.notation.program_check import ENOUGH
from core.notation.program_instead import instead_of_name
from core.notation.program_names import NameCheck
from core.notation.program_problem import ProgramRefusedError, Refusal, RefusalKind
from core.notation.program_vocabulary import MODULES
from core.objective.program.grants import known_attribute_names, namespace, refused_attribute_names


def look_again(program: Program) -> None:
    """Refuses a program for names of PyTorch's, NumPy's and Python's own that it may not use.

    A name that they do not have either is an AttributeError when it is reached, as in Python.

    Raises:
        ProgramRefusedError: with all of them.
    """
    lines = program.text.split("\n")
    found = islice(_found(program.tree), ENOUGH)
    refusals = [Refusal(kind, place_of(node, lines), details) for kind, node, details in found]
    if refusals:
        raise ProgramRefusedError(tuple(sorted(refusals, key=lambda one: (one.place.line, one.place.column))))


def _found(tree: ast.Module) -> Iterator[tuple[RefusalKind, ast.Attribute, dict[str, str]]]:
    names = NameCheck(tree)
    for node in ast.walk(tree):
        if not isinstance(node, ast.Attribute):
            continue
        module = names.module_of(node.value)
        if module is not None:
            if f"{module}.{node.attr}" not in MODULES and namespace(module).exists_outside(node.attr):
                details = {"module": module, "name": node.attr, "fix": instead_of_name(node.attr, MODULES[module])}
                yield RefusalKind.MODULE_NAME, node, details
        elif node.attr in refused_attribute_names():
            details = {"name": node.attr, "fix": instead_of_name(node.attr, known_attribute_names())}
            yield RefusalKind.ATTRIBUTE, node, details
