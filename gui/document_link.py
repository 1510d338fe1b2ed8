"""The document and the cards in which it is edited: commands go to the store, what became of them comes back."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from core.document.bounds import OutOfBoundsError
from core.document.choices import Role
from core.document.commands import (
    AddIntervention,
    ChangeDtype,
    ChangeFormula,
    ChangeRole,
    ChangeSeed,
    ChangeSetting,
    ChangeStart,
    ChangeSteps,
    ChangeStopGradient,
    ChooseOptimizer,
    Command,
    DoTogether,
    ForgetInterventionsFrom,
)
from core.document.document import Document
from core.document.run_spec import Dtype, Setting
from core.document.script import SourceKind
from core.document.store import Change, Store
from core.messages import Prepared, Refused
from core.notation.formula import Formula, parse_formula
from core.notation.problem import NotationError, Problem
from core.notation.start_value import Numbers, parse_start
from core.trajectory.step_record import ParameterLayout
from gui.models.parameter_rows import ParameterRow
from gui.run_control import RunControl
from gui.translation import filled, sentence, told
from gui.views.function_card import FunctionCard
from gui.views.optimizer_card import OptimizerCard
from gui.views.parameter_card import ParameterCard
from gui.views.stop_card import StopCard


class DocumentLink(QObject):
    """Keeps the four cards and the store at the same document, and has the run follow it."""

    def __init__(
        self,
        store: Store,
        run: RunControl,
        cards: tuple[FunctionCard, ParameterCard, OptimizerCard, StopCard],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._run = run
        self._function, self._parameters, self._optimizer, self._stop = cards
        self._formula: Formula | None = None
        self._problem: Problem | None = None
        self._refusal: Refused | None = None
        self._shapes: dict[str, ParameterLayout] = {}
        self._settings: dict[str, Setting] = {}
        self._connect()
        store.subscribe(self._on_change)
        self.show(store.document)

    @property
    def formula(self) -> Formula | None:
        """The formula as read; None while it is wrong."""
        return self._formula

    def show(self, document: Document) -> None:
        """Shows all of a document."""
        self._function.show_text(document.formula)
        self._read(document)
        self._parameters.show_dtype(document.dtype)
        self._parameters.show_seed(document.seed)
        self._stop.show_steps(document.steps)
        self._stop.show_stop_gradient(document.stop_gradient)
        self.show_settings()

    def retell(self) -> None:
        """Says in the language of the window what is wrong."""
        document = self._store.document
        why = self._tell(document)
        if why is not None and document.source is SourceKind.FORMULA:
            self._run.hold(why)
        self._on_refused(self._refusal)

    def show_settings(self) -> None:
        """Shows the settings of the step that is looked at."""
        document = self._store.document
        self._settings = document.settings_at(self._run.playhead)
        self._optimizer.show_settings(document.optimizer, self._settings)

    def _connect(self) -> None:
        edit = self._store.execute
        self._function.edited.connect(lambda text: edit(ChangeFormula(text)))
        self._function.settled.connect(self._settle)
        self._parameters.start_edited.connect(self._on_start_edited)
        self._parameters.start_dragged.connect(lambda name, value: edit(ChangeStart(name, repr(value))))
        self._parameters.drag_ended.connect(self._settle)
        self._parameters.role_changed.connect(self._on_role_changed)
        self._parameters.dtype_chosen.connect(lambda dtype: edit(ChangeDtype(Dtype(dtype))))
        self._parameters.seed_edited.connect(lambda seed: edit(ChangeSeed(seed)))
        self._optimizer.optimizer_chosen.connect(lambda key: edit(ChooseOptimizer(key)))
        self._optimizer.setting_changed.connect(self._on_setting_changed)
        self._optimizer.drag_ended.connect(self._settle)
        self._stop.steps_edited.connect(lambda steps: edit(ChangeSteps(steps)))
        self._stop.stop_gradient_edited.connect(lambda norm: edit(ChangeStopGradient(norm)))
        self._run.playhead_moved.connect(self._on_playhead_moved)
        self._run.refused.connect(self._on_refused)
        self._run.prepared.connect(self._on_prepared)

    def _settle(self) -> None:
        self._store.settle()

    def _on_change(self, change: Change) -> None:
        if replace(change.after, script=change.before.script) != change.before:
            self.show(change.after)

    def _read(self, document: Document) -> None:
        """Reads the formula, shows what is wrong with it, and has the run follow where nothing is."""
        self._refusal = None
        try:
            self._formula, self._problem = parse_formula(document.formula), None
        except NotationError as error:
            self._formula, self._problem = None, error.problem
        why = self._tell(document)
        if document.source is SourceKind.SCRIPT:
            self._run.hold(self.tr("The script is what is run now; the formula waits."))
        elif why is None:
            self._run.show(document.run_spec())
        else:
            self._run.hold(why)

    def _tell(self, document: Document) -> str | None:
        """Shows what there is to say about a document as it was read; why it cannot be run, if it cannot."""
        self._function.show_problem(self._problem)
        self._function.show_remarks(self._formula.remarks if self._formula else ())
        self._optimizer.show_problems({})
        rows = self._rows(document)
        if self._formula is not None:
            self._parameters.show_rows(rows)
        problems = [self._problem, *(row.problem for row in rows)]
        return next((sentence(one) for one in problems if one is not None), None)

    def _rows(self, document: Document) -> Sequence[ParameterRow]:
        names = self._formula.parameters if self._formula else ()
        return [self._row(document, name.name, name.label, place) for place, name in enumerate(names)]

    def _row(self, document: Document, name: str, label: str, place: int) -> ParameterRow:
        choice = document.parameter(name)
        layout = self._shapes.get(name)
        if layout is None or layout.label != label:
            layout = ParameterLayout(name, label)
        number, problem = _start(choice.start)
        if self._refusal is not None and self._refusal.parameter == label:
            problem = self._refusal.problem
        return ParameterRow(layout, choice.start, place, choice.role is Role.CONSTANT, number, problem)

    def _on_playhead_moved(self, step: int) -> None:
        """Hardly ever do two steps differ in their settings, and a run moves the playhead with every frame."""
        if self._store.document.settings_at(step) != self._settings:
            self.show_settings()

    def _on_start_edited(self, name: str, text: str) -> None:
        self._edit_at_once(ChangeStart(name, text))

    def _on_role_changed(self, name: str, is_constant: bool) -> None:  # noqa: FBT001 (a signal's argument)
        self._edit_at_once(ChangeRole(name, Role.CONSTANT if is_constant else Role.OPTIMIZED))

    def _edit_at_once(self, command: Command) -> None:
        self._store.execute(command)
        self._store.settle()

    def _on_setting_changed(self, name: str, value: Setting) -> None:
        """At the start of a run it is another run; in the middle it is what happened to this one, and is remembered."""
        step = self._run.playhead
        if step == 0:
            command: Command = ChangeSetting(name, value)
        else:
            command = AddIntervention(step, ((name, value),))
        try:
            self._store.execute(DoTogether((ForgetInterventionsFrom(step + 1), command)))
        except OutOfBoundsError as error:  # after minutes of dragging while the run goes on
            self._optimizer.show_problems({name: filled(error.bound, error.details)})

    def _on_refused(self, refused: Refused | None) -> None:
        self._refusal = refused
        document = self._store.document
        if refused is None:
            return
        if refused.parameter is not None:
            self._parameters.show_rows(self._rows(document))
        elif refused.problem is not None:
            self._function.show_problem(refused.problem)
        else:
            setting = refused.sentence.details.get("name", "lr")
            self._optimizer.show_problems({setting: told(refused.sentence)})

    def _on_prepared(self, prepared: Prepared) -> None:
        self._shapes = {layout.name: layout for layout in prepared.layout.parameters}
        if self._formula is not None:
            self._parameters.show_rows(self._rows(self._store.document))


def _start(text: str) -> tuple[float | None, Problem | None]:
    """The start value where it is one number, and what is wrong with it."""
    try:
        value = parse_start(text)
    except NotationError as error:
        return None, error.problem
    return (value.values[0] if isinstance(value, Numbers) and not value.shape else None), None
