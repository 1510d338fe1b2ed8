"""Everything that can be done to a document: values, each of which makes another document of it."""

from bisect import bisect_left
from collections.abc import Hashable
from dataclasses import dataclass, replace
from typing import Protocol

from core.document.breakpoints import moved_breakpoints
from core.document.choices import Role, Settings
from core.document.document import Document
from core.document.run_spec import Dtype, Intervention, Setting
from core.document.script import Every, SourceKind, WatchChoice


class Command(Protocol):
    """A change of a document, as a value."""

    @property
    def merge_key(self) -> Hashable | None:
        """Equal for commands that may be parts of one gesture, such as typing a word; None for a step by itself."""

    def apply(self, document: Document) -> Document:
        """The changed document.

        Raises:
            OutOfBoundsError: it would hold what it may not.
        """


@dataclass(frozen=True, slots=True)
class ChangeFormula:
    """Make the formula another one, right or wrong."""

    text: str

    @property
    def merge_key(self) -> Hashable:
        """Typing goes on."""
        return ChangeFormula

    def apply(self, document: Document) -> Document:
        """The document with this formula."""
        return replace(document, formula=self.text)


@dataclass(frozen=True, slots=True)
class ChangeStart:
    """Let a parameter start elsewhere, right or wrong; ``name`` is its identifier."""

    name: str
    text: str

    @property
    def merge_key(self) -> Hashable:
        """Typing, or dragging a constant's slider, goes on for one parameter."""
        return ChangeStart, self.name

    def apply(self, document: Document) -> Document:
        """The document with this start value as typed."""
        return document.with_parameter(replace(document.parameter(self.name), start=self.text))


@dataclass(frozen=True, slots=True)
class ChangeRole:
    """Hold a parameter where it starts, or let the optimiser move it; ``name`` is its identifier."""

    name: str
    role: Role

    @property
    def merge_key(self) -> None:
        """Each choice is a step."""

    def apply(self, document: Document) -> Document:
        """The document with this role."""
        return document.with_parameter(replace(document.parameter(self.name), role=self.role))


@dataclass(frozen=True, slots=True)
class ChooseOptimizer:
    """Use another optimiser, with the settings and interventions that it had when it was last in use."""

    key: str

    @property
    def merge_key(self) -> None:
        """Each choice is a step."""

    def apply(self, document: Document) -> Document:
        """The document with this optimiser in use."""
        return replace(document, optimizer=self.key)


@dataclass(frozen=True, slots=True)
class ChangeSetting:
    """Change a setting of the optimiser in use, from the first step on."""

    name: str
    value: Setting

    @property
    def merge_key(self) -> Hashable:
        """Typing or dragging goes on for one setting."""
        return ChangeSetting, self.name

    def apply(self, document: Document) -> Document:
        """The document with this setting."""
        choice = document.optimizer_choice
        settings = tuple({**dict(choice.settings), self.name: self.value}.items())
        return document.with_optimizer_choice(replace(choice, settings=settings))


@dataclass(frozen=True, slots=True)
class AddIntervention:
    """Change settings of the optimiser in use in mid-run.

    Attributes:
        step: the first step whose update uses them. What was changed there before and is not named here stays.
        settings: name and new value of each.
    """

    step: int
    settings: Settings

    @property
    def merge_key(self) -> Hashable:
        """Typing or dragging goes on for the same settings, also while the run goes on and the step with it."""
        return AddIntervention, frozenset(name for name, _ in self.settings)

    def apply(self, document: Document) -> Document:
        """The document with this intervention; later ones stay."""
        choice = document.optimizer_choice
        others = choice.interventions
        place = bisect_left(others, self.step, key=_step)
        is_there = place < len(others) and others[place].step == self.step
        settings = {**dict(others[place].settings if is_there else ()), **dict(self.settings)}
        here = Intervention(self.step, tuple(settings.items()))
        interventions = (*others[:place], here, *others[place + is_there :])
        return document.with_optimizer_choice(replace(choice, interventions=interventions))


@dataclass(frozen=True, slots=True)
class ForgetInterventionsFrom:
    """Take back what was changed at a step and later, for the optimiser in use."""

    step: int

    @property
    def merge_key(self) -> Hashable:
        """So that it can be done together with typing or dragging, which goes on."""
        return ForgetInterventionsFrom

    def apply(self, document: Document) -> Document:
        """The document with the interventions before the step only."""
        choice = document.optimizer_choice
        earlier = choice.interventions[: bisect_left(choice.interventions, self.step, key=_step)]
        if len(earlier) == len(choice.interventions):
            return document
        return document.with_optimizer_choice(replace(choice, interventions=earlier))


@dataclass(frozen=True, slots=True)
class ChangeDtype:
    """Compute in another floating-point format."""

    dtype: Dtype

    @property
    def merge_key(self) -> None:
        """Each choice is a step."""

    def apply(self, document: Document) -> Document:
        """The document with this dtype."""
        return replace(document, dtype=self.dtype)


@dataclass(frozen=True, slots=True)
class ChangeSeed:
    """Draw other random numbers."""

    seed: int

    @property
    def merge_key(self) -> Hashable:
        """Typing goes on."""
        return ChangeSeed

    def apply(self, document: Document) -> Document:
        """The document with this seed."""
        return replace(document, seed=self.seed)


@dataclass(frozen=True, slots=True)
class ChangeSteps:
    """Make at most so many updates."""

    steps: int

    @property
    def merge_key(self) -> Hashable:
        """Typing goes on."""
        return ChangeSteps

    def apply(self, document: Document) -> Document:
        """The document with this number of steps."""
        return replace(document, steps=self.steps)


@dataclass(frozen=True, slots=True)
class ChangeStopGradient:
    """Stop once the gradient's norm is below a bound, or with None do not."""

    bound: float | None

    @property
    def merge_key(self) -> Hashable:
        """Typing goes on."""
        return ChangeStopGradient

    def apply(self, document: Document) -> Document:
        """The document with this bound."""
        return replace(document, stop_gradient=self.bound)


@dataclass(frozen=True, slots=True)
class ChangeZeroGrad:
    """Zero the gradients before every iteration, or let each pass add to the ones before."""

    zero_grad: bool

    @property
    def merge_key(self) -> None:
        """Each choice is a step."""

    def apply(self, document: Document) -> Document:
        """The document with this choice."""
        return replace(document, zero_grad=self.zero_grad)


@dataclass(frozen=True, slots=True)
class ChooseSource:
    """Run the formula, or the script; the other one is kept."""

    source: SourceKind

    @property
    def merge_key(self) -> None:
        """Each choice is a step."""

    def apply(self, document: Document) -> Document:
        """The document that runs this one."""
        return replace(document, source=self.source)


@dataclass(frozen=True, slots=True)
class ChangeScript:
    """Make the script another one, right or wrong.

    Attributes:
        text: the whole of it.
        breakpoints: where they are in it; None where nobody followed their lines, which is then done as well as two
            texts tell.
    """

    text: str
    breakpoints: tuple[int, ...] | None = None

    @property
    def merge_key(self) -> Hashable:
        """Typing goes on."""
        return ChangeScript

    def apply(self, document: Document) -> Document:
        """The document with this script."""
        script = replace(document.script, text=self.text, breakpoints=())
        breakpoints = self.breakpoints
        if breakpoints is None:
            breakpoints = moved_breakpoints(document.script.text, script.text, document.script.breakpoints)
        return replace(document, script=replace(script, breakpoints=breakpoints))


@dataclass(frozen=True, slots=True)
class ChangeWatches:
    """Watch other values of the script; none asks for those that matter to a descent."""

    watches: tuple[WatchChoice, ...]

    @property
    def merge_key(self) -> None:
        """Each choice is a step."""

    def apply(self, document: Document) -> Document:
        """The document with these watches."""
        return replace(document, script=replace(document.script, watches=self.watches))


@dataclass(frozen=True, slots=True)
class ChangeEvery:
    """Watch at other moments of the script; None leaves that to what it does."""

    every: Every | None

    @property
    def merge_key(self) -> None:
        """Each choice is a step."""

    def apply(self, document: Document) -> Document:
        """The document with this choice."""
        return replace(document, script=replace(document.script, every=self.every))


@dataclass(frozen=True, slots=True)
class ChangeBreakpoints:
    """Pause before other lines of the script."""

    lines: tuple[int, ...]

    @property
    def merge_key(self) -> None:
        """Each choice is a step."""

    def apply(self, document: Document) -> Document:
        """The document with these breakpoints."""
        return replace(document, script=replace(document.script, breakpoints=self.lines))


@dataclass(frozen=True, slots=True)
class TakeOver:
    """Make all of the document another one, as where a change is proposed that concerns many parts of it."""

    document: Document

    @property
    def merge_key(self) -> None:
        """It is a step."""

    def apply(self, _document: Document) -> Document:
        """The other document."""
        return self.document


@dataclass(frozen=True, slots=True)
class DoTogether:
    """Do several things as one step, such as going on from the past with another learning rate."""

    commands: tuple[Command, ...]

    @property
    def merge_key(self) -> Hashable | None:
        """That of all the commands, if each may be a part of a gesture."""
        keys = tuple(command.merge_key for command in self.commands)
        return None if None in keys else keys

    def apply(self, document: Document) -> Document:
        """The document after all commands in turn."""
        for command in self.commands:
            document = command.apply(document)
        return document


def _step(intervention: Intervention) -> int:
    return intervention.step
