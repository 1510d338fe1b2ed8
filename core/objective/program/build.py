"""A checked program becomes one closure that runs it."""

from collections.abc import Callable

from core.notation.program import Program
from core.objective.program.calls import Calling
from core.objective.program.expressions import expression
from core.objective.program.frames import Frame
from core.objective.program.grants import builtin_grants
from core.objective.program.machine import Machine
from core.objective.program.output import Print
from core.objective.program.second_look import look_again
from core.objective.program.site import PLAIN, Site, Weave
from core.objective.program.statements import statements


def build_program(program: Program, machine: Machine, weave: Weave = PLAIN) -> Callable[[], None]:
    """The program as a function of nothing.

    Args:
        program: that was checked.
        machine: that runs it, once.
        weave: what is put around its closures.

    Raises:
        ProgramRefusedError: for names of PyTorch's that it may not use.
    """
    look_again(program)
    site = site_of(program, machine, weave)
    run = statements(program.tree.body, site) if program.tree.body else (lambda _frame: None)
    frame = Frame(machine.global_values, None)

    def run_program() -> None:
        run(frame)

    return run_program


def site_of(program: Program, machine: Machine, weave: Weave = PLAIN) -> Site:
    """The outermost place of a program; gives the machine its builtins."""
    granted = {name: grant.value for name, grant in builtin_grants().items()}
    machine.builtins = {**granted, "print": Print(machine)}
    return Site(program, machine, Calling(machine), weave, program.scopes[program.tree], expression, statements)
