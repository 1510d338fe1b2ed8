"""The loop of a script that makes a formula's run: each line does what the run does, in its order."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.document.run_spec import RunSpec, Setting
from core.notation.script_names import ScriptNames

RECORDED_WHOLE = 16
"""Of a longer tensor a run records the norm that PyTorch computes, which its stop then goes by."""

_OPTIMIZERS = {"sgd": "torch.optim.SGD"}
_BY_HAND = "gd"
_USUAL_RATE = 0.01


class NoSuchOptimizerError(ValueError):
    """Raised for an optimiser of which no script is written."""

    def __init__(self, key: str) -> None:
        super().__init__(f"There is no optimiser {key}.")
        self.key = key


@dataclass(frozen=True, slots=True)
class Descended:
    """A parameter that is moved.

    Attributes:
        name: its variable.
        rank: how many dimensions it has.
        size: how many elements.
    """

    name: str
    rank: int
    size: float

    @property
    def norm_terms(self) -> str:
        """The arguments of ``hypot`` that stand for its gradient."""
        gradient = f"{self.name}.grad"
        if self.size > RECORDED_WHOLE:
            flat = gradient if self.rank == 1 else f"{gradient}.flatten()"
            return f"torch.linalg.vector_norm({flat}).item()"
        return f"*{gradient}.flatten().tolist()" if self.rank else f"{gradient}.item()"


def loop_lines(spec: RunSpec, call: str, descended: Sequence[Descended], names: ScriptNames) -> list[str]:
    """The loop, and what is before and after it.

    Args:
        spec: of the run.
        call: of the function, such as ``f(x)``.
        descended: the parameters that get a gradient.
        names: what is not taken yet.

    Raises:
        NoSuchOptimizerError: the optimiser is not known.
    """
    loss, step = names.give("loss"), names.give("step")
    write = _by_hand if spec.optimizer == _BY_HAND else _by_torch
    update = write(spec, descended, names, step)
    return [
        *update.before,
        f"for {step} in range({spec.steps + 1}):",
        f"    {loss} = {call}",
        f"    {loss}.backward()",
        f"    print({step}, {loss}.item())",
        f"    if not ({_all_finite(loss, descended)}):",
        "        break  # diverged",
        *_convergence(spec, descended),
        f"    if {step} == {spec.steps}:",
        "        break  # done",
        *(f"    {line}" for line in update.lines),
        "",
        *(f'print("{one.name} =", {one.name}.detach())' for one in descended),
    ]


@dataclass(frozen=True, slots=True)
class _Update:
    before: Sequence[str]
    lines: Sequence[str]


def _all_finite(loss: str, descended: Sequence[Descended]) -> str:
    checks = [f"{loss}.isfinite()"]
    for one in descended:
        all_of = ".all()" if one.rank else ""
        checks += [f"{one.name}.isfinite(){all_of}", f"{one.name}.grad.isfinite(){all_of}"]
    return " and ".join(checks)


def _convergence(spec: RunSpec, descended: Sequence[Descended]) -> list[str]:
    if spec.stop_gradient is None:
        return []
    norm = f"math.hypot({', '.join(one.norm_terms for one in descended)})"
    return [f"    if {norm} < {spec.stop_gradient!r}:", "        break  # converged"]


def _by_hand(spec: RunSpec, descended: Sequence[Descended], names: ScriptNames, step: str) -> _Update:
    rate = names.give("lr")
    changes = {at: settings["lr"] for at, settings in _changes(spec).items() if "lr" in settings}
    before = [f"{rate} = {dict(spec.settings).get('lr', _USUAL_RATE)!r}"]
    lines: list[str] = []
    if changes:
        rates = names.give("rates")
        before.append(f"{rates} = {changes!r}")
        lines.append(f"{rate} = {rates}.get({step}, {rate})")
    lines += ["with torch.no_grad():", *(f"    {one.name} -= {rate} * {one.name}.grad" for one in descended)]
    if spec.zero_grad:
        lines += [f"{one.name}.grad.zero_()" for one in descended]
    return _Update(before, lines)


def _by_torch(spec: RunSpec, descended: Sequence[Descended], names: ScriptNames, step: str) -> _Update:
    if spec.optimizer not in _OPTIMIZERS:
        raise NoSuchOptimizerError(spec.optimizer)
    optimizer = names.give("optimizer")
    parameters = ", ".join(one.name for one in descended)
    settings = "".join(f", {name}={value!r}" for name, value in spec.settings)
    before = [f"{optimizer} = {_OPTIMIZERS[spec.optimizer]}([{parameters}]{settings})"]
    lines = [f"{optimizer}.step()"]
    if changes := _changes(spec):
        changed, group = names.give("changes"), names.give("group")
        written = (f"{at}: {{{_settings_text(one)}}}" for at, one in changes.items())
        before.append(f"{changed} = {{{', '.join(written)}}}")
        lines = [
            f"for {group} in {optimizer}.param_groups:",
            f"    {group}.update({changed}.get({step}, {{}}))",
            *lines,
        ]
    return _Update(before, [*lines, *([f"{optimizer}.zero_grad()"] if spec.zero_grad else [])])


def _changes(spec: RunSpec) -> dict[int, dict[str, Setting]]:
    """The settings that become others, by the first step whose update uses them."""
    changes: dict[int, dict[str, Setting]] = {}
    for intervention in spec.interventions:
        changes.setdefault(intervention.step, {}).update(intervention.settings)
    return changes


def _settings_text(settings: dict[str, Setting]) -> str:
    return ", ".join(f'"{name}": {value!r}' for name, value in settings.items())
