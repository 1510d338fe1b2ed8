"""All that a person edits, as one immutable value."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from sys import float_info

from core.document import bounds
from core.document.bounds import Bound, OutOfBoundsError
from core.document.choices import OptimizerChoice, ParameterChoice, Role
from core.document.run_spec import Dtype, RunSpec, Setting
from core.document.script import Script, ScriptSpec, SourceKind
from core.notation.formula import parse_formula


@dataclass(frozen=True, slots=True)
class Document:
    """What is saved and undone. One that exists is within its bounds, whatever was typed.

    Two documents that say the same are equal: choices stand in the order of their names, and those that say nothing (a
    start of 1, optimised; no settings) are left out. Choices for names that the formula does not have are kept, so that
    deleting a name and typing it again does not lose its start.

    Attributes:
        formula: as typed, also while it is wrong.
        parameters: what was chosen for each name.
        optimizer: the key of the one in use.
        optimizers: what was chosen for each optimiser, in use or not.
        dtype: the format of all numbers of the run.
        seed: for random start values.
        steps: how many updates are made at most.
        stop_gradient: the run has converged once the gradient's norm is below it; None asks for no such stop.
        zero_grad: whether the gradients are zeroed before every iteration.
        source: which of the two is run, the formula or the script.
        script: the script and what was chosen for it.

    Raises:
        OutOfBoundsError: where a value would not fit; a view that keeps to :mod:`core.document.bounds` never sees it.
    """

    formula: str
    parameters: tuple[ParameterChoice, ...] = ()
    optimizer: str = "gd"
    optimizers: tuple[OptimizerChoice, ...] = ()
    dtype: Dtype = Dtype.FLOAT32
    seed: int = 0
    steps: int = 100
    stop_gradient: float | None = None
    zero_grad: bool = True
    source: SourceKind = SourceKind.FORMULA
    script: Script = field(default_factory=Script)

    def __post_init__(self) -> None:
        parameters = [choice for choice in self.parameters if not choice.says_nothing]
        optimizers = [choice for choice in self.optimizers if not choice.says_nothing]
        object.__setattr__(self, "parameters", tuple(sorted(parameters, key=lambda choice: choice.name)))
        object.__setattr__(self, "optimizers", tuple(sorted(optimizers, key=lambda choice: choice.key)))
        _check_numbers(self)
        _check_texts(self)
        _check_choices(self)

    def parameter(self, name: str) -> ParameterChoice:
        """What was chosen for a name, in the formula or not."""
        return next((choice for choice in self.parameters if choice.name == name), ParameterChoice(name))

    @property
    def optimizer_choice(self) -> OptimizerChoice:
        """What was chosen for the optimiser in use."""
        return next((one for one in self.optimizers if one.key == self.optimizer), OptimizerChoice(self.optimizer))

    def settings_at(self, step: int) -> dict[str, Setting]:
        """The settings that the update of a step uses, as far as they were chosen."""
        choice = self.optimizer_choice
        settings = dict(choice.settings)
        for intervention in choice.interventions:
            if intervention.step <= step:
                settings.update(intervention.settings)
        return settings

    def with_parameter(self, choice: ParameterChoice) -> "Document":
        """The document in which this is chosen for the parameter of that name."""
        others = [other for other in self.parameters if other.name != choice.name]
        return replace(self, parameters=(*others, choice))

    def with_optimizer_choice(self, choice: OptimizerChoice) -> "Document":
        """The document in which this is chosen for the optimiser of that key."""
        others = [other for other in self.optimizers if other.key != choice.key]
        return replace(self, optimizers=(*others, choice))

    def run_spec(self) -> RunSpec:
        """The run that the document asks for; of the choices only those for names in the formula enter it.

        Start values are handed on as typed; what is wrong with one is told by ``parse_start`` or by the run.

        Raises:
            NotationError: the formula is wrong.
        """
        choices = [self.parameter(parameter.name) for parameter in parse_formula(self.formula).parameters]
        return RunSpec(
            formula=self.formula,
            starts=tuple((choice.name, choice.start) for choice in choices),
            optimizer=self.optimizer,
            settings=self.optimizer_choice.settings,
            dtype=self.dtype,
            seed=self.seed,
            steps=self.steps,
            stop_gradient=self.stop_gradient,
            interventions=self.optimizer_choice.interventions,
            constants=tuple(choice.name for choice in choices if choice.role is Role.CONSTANT),
            zero_grad=self.zero_grad,
        )

    def script_spec(self) -> ScriptSpec:
        """The run of the script that the document asks for; what is wrong with it is told where it is read."""
        return ScriptSpec(self.script.text, self.seed, self.script.watches, self.script.every)


def _check_numbers(document: Document) -> None:
    bounds.check_range(document.seed, bounds.LOWEST_SEED, bounds.HIGHEST_SEED, "$.seed")
    bounds.check_range(document.steps, 0, bounds.MOST_STEPS, "$.steps")
    if document.stop_gradient is not None:
        bounds.check_range(document.stop_gradient, 0, float_info.max, "$.stop_gradient")


def _check_texts(document: Document) -> None:
    bounds.check_text(document.formula, "$.formula")
    bounds.check_key(document.optimizer, "$.optimizer")
    characters = len(document.formula) + sum(len(choice.name) + len(choice.start) for choice in document.parameters)
    bounds.check_count(characters, bounds.MOST_CHARACTERS, Bound.TOO_MUCH_TEXT)


def _check_choices(document: Document) -> None:
    settings = sum(choice.setting_count for choice in document.optimizers)
    bounds.check_count(len(document.parameters), bounds.MOST_PARAMETERS, Bound.TOO_MANY_PARAMETERS)
    bounds.check_count(len(document.optimizers), bounds.MOST_OPTIMIZERS, Bound.TOO_MANY_OPTIMIZERS)
    bounds.check_count(settings, bounds.MOST_SETTINGS, Bound.TOO_MANY_SETTINGS)
    _check_unique([choice.name for choice in document.parameters], "$.parameters")
    _check_unique([choice.key for choice in document.optimizers], "$.optimizers")


def _check_unique(names_in_order: Sequence[str], place: str) -> None:
    for name, following in pairwise(names_in_order):
        if name == following:
            raise OutOfBoundsError(Bound.NAMED_TWICE, place=f"{place}.{name}")
