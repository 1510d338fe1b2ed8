"""What a lesson runs, as it is read from its file: a formula with all that belongs to it, or a script."""

import ast
from collections.abc import Sequence
from dataclasses import dataclass, replace

from core.document import bounds
from core.document.choices import OptimizerChoice, ParameterChoice, Role
from core.document.document import Document
from core.document.new_document import NEW_DOCUMENT
from core.document.run_spec import Dtype
from core.document.script import Every, PlotRole, Script, SourceKind, WatchChoice
from core.notation.formula import parse_formula
from core.notation.problem import NotationError
from core.notation.program import parse_program
from core.notation.program_problem import ProgramRefusedError
from core.notation.start_value import parse_start
from core.notation.watch import parse_watch
from core.storage.json_place import Place
from core.storage.lesson_refusal import LessonRefusal
from core.storage.lesson_text import counted, line_of, whole_between
from core.storage.read_refusal import ReadRefusal

MOST_LINES = 60
LONGEST_LINE = 120
"""Characters; a lesson's script is read beside its text."""

MOST_WATCHES = 12
MOST_STEPS = 10_000
"""A lesson's run is made while its text is read."""


@dataclass(frozen=True, slots=True)
class LessonSource:
    """What is run, and what can be said of it.

    Attributes:
        document: that it is in.
        lines: of the script; none of a formula.
        names: of the variables in the script, or of the formula's parameters.
    """

    document: Document
    lines: tuple[str, ...]
    names: frozenset[str]

    @property
    def is_script(self) -> bool:
        """Whether it is a script."""
        return self.document.source is SourceKind.SCRIPT


def read_source(place: Place) -> LessonSource:
    """What stands under ``source``.

    Raises:
        CannotReadError: it can be no source of a lesson.
        OutOfBoundsError: a value does not fit into a document.
    """
    members = place.members()
    if "kind" not in members:
        raise Place(f"{place.path}.kind", None).refused(ReadRefusal.ABSENT)
    kind = members["kind"].choice(SourceKind)
    return _script(place) if kind is SourceKind.SCRIPT else _formula(place)


def _script(place: Place) -> LessonSource:
    _, lines_place, watches, every = place.fields("kind", "lines", "watches", "every")
    lines = [_code_line(line) for line in counted(lines_place, 1, MOST_LINES)]
    text = "\n".join(lines) + "\n"
    try:
        tree = parse_program(text).tree
    except ProgramRefusedError as error:
        raise lines_place.refused(LessonRefusal.SCRIPT_REFUSED, reason=error.refusals[0].sentence()) from error
    names = frozenset(node.id for node in ast.walk(tree) if isinstance(node, ast.Name))
    script = Script(
        text,
        tuple(_watch(watch) for watch in counted(watches, 0, MOST_WATCHES)),
        None if every.value is None else every.choice(Every),
    )
    return LessonSource(replace(NEW_DOCUMENT, source=SourceKind.SCRIPT, script=script), tuple(lines), names)


def _code_line(place: Place) -> str:
    line = place.text()
    bounds.check_text(line, place.path)
    if len(line) > LONGEST_LINE:
        raise place.refused(LessonRefusal.TOO_LONG, count=len(line), limit=LONGEST_LINE)
    if line and not line.isprintable():
        raise place.refused(LessonRefusal.NOT_ON_ONE_LINE)
    return line


def _watch(place: Place) -> WatchChoice:
    text_place, plot = place.fields("text", "plot")
    text = line_of(text_place, LONGEST_LINE)
    try:
        parse_watch(text)
    except ProgramRefusedError as error:
        raise text_place.refused(LessonRefusal.WATCH_REFUSED, reason=error.refusals[0].sentence()) from error
    return WatchChoice(text, None if plot.value is None else plot.choice(PlotRole))


def _formula(place: Place) -> LessonSource:
    _, formula, parameters, optimizer, settings, dtype, steps = place.fields(
        "kind", "formula", "parameters", "optimizer", "settings", "dtype", "steps"
    )
    choices = [_parameter(name, one) for name, one in parameters.members().items()]
    names = _names_in(formula)
    for choice in choices:
        if choice.name not in names:
            raise Place(bounds.member_place(parameters.path, choice.name), None).refused(LessonRefusal.NOT_IN_FORMULA)
    key = optimizer.text()
    document = Document(
        formula=formula.text(),
        parameters=tuple(choices),
        optimizer=key,
        optimizers=(OptimizerChoice(key, tuple((name, one.setting()) for name, one in settings.members().items())),),
        dtype=dtype.choice(Dtype),
        steps=whole_between(steps, 0, MOST_STEPS),
    )
    return LessonSource(document, (), frozenset(names))


def _names_in(place: Place) -> Sequence[str]:
    text = place.text()
    bounds.check_text(text, place.path)
    try:
        return [parameter.name for parameter in parse_formula(text).parameters]
    except NotationError as error:
        raise place.refused(LessonRefusal.FORMULA_REFUSED, reason=error) from error


def _parameter(name: str, place: Place) -> ParameterChoice:
    start, role = place.fields("start", "role")
    text = line_of(start, LONGEST_LINE)
    try:
        parse_start(text)
    except NotationError as error:
        raise start.refused(LessonRefusal.START_REFUSED, reason=error) from error
    return ParameterChoice(name, text, role.choice(Role))
