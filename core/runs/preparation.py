"""A RunSpec becomes a run: what was typed is read, built and checked before the first step."""

from collections.abc import Mapping, Sequence

import torch
from torch import Tensor

from core.document.run_spec import RunSpec
from core.notation.formula import Formula, FormulaName, parse_formula
from core.notation.lexeme import Kind
from core.notation.names import identifier
from core.notation.problem import NotationError, Problem, ProblemKind, refuse
from core.notation.scanner import scan
from core.notation.start_value import Numbers, StartValue, parse_start
from core.objective.objective import Objective, build_objective
from core.objective.start import create_leaf, whole_number_note
from core.optimizers.catalog import find_method
from core.optimizers.kept_state import find_kept_state
from core.runs.limits import check_limits
from core.runs.schedule import plan
from core.runs.session import Run
from core.runs.snapshot import Snapshot, is_whole
from core.trajectory.step_record import Layout, ParameterLayout

_USUAL_START = Numbers((1.0,), (), are_whole=False), "1"


class StartError(NotationError):
    """Raised for a start value that cannot be used; its problem's place is in :attr:`text`.

    Attributes:
        parameter: the parameter as it was named.
        text: what was typed as its start, or its name where there is no such parameter.
    """

    def __init__(self, problem: Problem, parameter: str, text: str) -> None:
        super().__init__(problem)
        self.parameter = parameter
        self.text = text


def prepare(spec: RunSpec) -> Run:
    """Makes a run ready.

    Raises:
        StartError: for a start value, and for a parameter that is named and is none.
        NotationError: for the formula.
        SettingsError: for the optimiser, its settings and the numbers of the spec.
    """
    formula = parse_formula(spec.formula)
    method = find_method(spec.optimizer)
    schedule = plan(spec, method)
    check_limits(spec)
    starts = _starts(formula, spec)
    leaves = _leaves(formula, starts, spec)
    objective = build_objective(formula.tree, leaves)
    kept = find_kept_state(method, [stretch.settings for stretch in schedule.stretches])
    shapes = [ParameterLayout(one.name, one.label, tuple(leaves[one.name].shape)) for one in formula.parameters]
    layout = Layout(tuple(shapes), kept.names)
    return Run(
        spec=spec,
        formula=formula,
        objective=objective,
        method=method,
        schedule=schedule,
        layout=layout,
        start=_before_the_first_step([leaf.detach() for leaf in leaves.values()]),
        is_descended=tuple(leaf.requires_grad for leaf in leaves.values()),
        # A record holds the gradient after its own pass; without zeroing, the one before it is needed as well.
        has_whole_records=kept.is_whole and is_whole(layout) and spec.zero_grad,
        notes=tuple(_notes(formula, starts, objective)),
    )


def _before_the_first_step(parameters: Sequence[Tensor]) -> Snapshot:
    return Snapshot(0, tuple(parameters), (None,) * len(parameters), ({},) * len(parameters))


def _starts(formula: Formula, spec: RunSpec) -> Mapping[str, tuple[StartValue, str]]:
    """Every parameter's start value, and as typed; where none was given it is 1."""
    starts: dict[str, tuple[StartValue, str]] = {parameter.name: _USUAL_START for parameter in formula.parameters}
    for spelling, text in spec.starts:
        name = _find(spelling, formula)
        try:
            starts[name.name] = parse_start(text), text
        except NotationError as error:
            raise StartError(error.problem, name.label, text) from error
    return starts


def _find(spelling: str, formula: Formula) -> FormulaName:
    """The parameter of that name, in any of its spellings."""
    name = _identifier(spelling)
    for parameter in formula.parameters:
        if parameter.name == name:
            return parameter
    labels = ", ".join(parameter.label for parameter in formula.parameters)
    error = refuse(ProblemKind.UNKNOWN_PARAMETER, 0, len(spelling), name=spelling, known=labels)
    raise StartError(error.problem, spelling, spelling)


def _identifier(spelling: str) -> str | None:
    """The identifier of a name; None where it is none."""
    try:
        lexemes = scan(spelling)
    except NotationError:
        return None
    return identifier(lexemes[0]) if [lexeme.kind for lexeme in lexemes] == [Kind.WORD] else None


def _leaves(formula: Formula, starts: Mapping[str, tuple[StartValue, str]], spec: RunSpec) -> dict[str, Tensor]:
    """The parameters' tensors; one generator goes through all of them in order."""
    generator = torch.Generator().manual_seed(spec.seed)
    leaves = {one.name: _leaf(one, *starts[one.name], spec, generator) for one in formula.parameters}
    held = {_find(spelling, formula).name for spelling in spec.constants}
    return {name: leaf.requires_grad_(name not in held) for name, leaf in leaves.items()}


def _leaf(name: FormulaName, start: StartValue, text: str, spec: RunSpec, generator: torch.Generator) -> Tensor:
    try:
        return create_leaf(start, text, spec.dtype, generator)
    except NotationError as error:
        raise StartError(error.problem, name.label, text) from error


def _notes(formula: Formula, starts: Mapping[str, tuple[StartValue, str]], objective: Objective) -> list[str]:
    about_starts = [whole_number_note(one.label, *starts[one.name]) for one in formula.parameters]
    remarks = [remark.kind.value for remark in formula.remarks]
    warnings = [f"PyTorch warns: {warning}." for warning in objective.warnings]
    return [*remarks, *(note for note in about_starts if note), *warnings]
