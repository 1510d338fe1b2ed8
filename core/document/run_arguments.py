"""What is typed behind ``run`` and ``trace`` becomes a RunSpec, or a sentence that says what is wrong with it."""

import argparse
import math
import re
from collections.abc import Callable, Sequence

from core.document.run_spec import Dtype, Intervention, RunSpec, Setting
from core.notation.caret import marked
from core.notation.formula import parse_formula
from core.notation.names import parse_name
from core.notation.problem import NotationError
from core.notation.start_value import parse_start

MOST_STEPS = 10**9
LARGEST_SEED = 2**63 - 1

_SWITCHES: dict[str, Setting] = {"true": True, "false": False, "yes": True, "no": False, "on": True, "off": False}


class RefusedArgumentError(Exception):
    """Something in the arguments cannot be used; told as it is."""


def add_run_arguments(parser: argparse.ArgumentParser, steps: int, steps_help: str) -> None:
    """Adds all that describes a run.

    Args:
        parser: of a command.
        steps: how many updates are made where nobody says so.
        steps_help: what the number of steps means to the command.
    """
    add = parser.add_argument
    add("function", metavar="FUNCTION", help="as on paper: '3x²+2x−1', 'L(w, b) = (3w+b−1)²'")
    add("--start", metavar="NAME=VALUE", action="append", default=[], help="2, [0, 1], arange(4), randn(5); usually 1")
    add("--optimizer", metavar="NAME", default="gd", help="gd (plain gradient descent, the usual one) or sgd")
    add("--lr", metavar="F", type=_number, default=0.01, help="learning rate, usually 0.01")
    add("--momentum", metavar="F", type=_number, help="short for --set momentum=F")
    add("--set", metavar="KEY=VALUE", action="append", default=[], type=_setting, help="any setting of the optimizer")
    add("--at", metavar="STEP:KEY=VALUE", action="append", default=[], type=_change, help="a setting from a step on")
    add("--steps", metavar="N", type=_whole(MOST_STEPS), default=steps, help=steps_help)
    add("--stop-gradient", metavar="F", type=_positive, help="stop once the gradient's norm is below")
    add("--dtype", choices=[dtype.value for dtype in Dtype], default=Dtype.FLOAT32.value, help="usually float32")
    add("--seed", metavar="N", type=_whole(LARGEST_SEED), default=0, help="of randn and rand, usually 0")
    add("--no-zero-grad", action="store_true", help="let every pass add to the gradients of those before")


def shielded(arguments: Sequence[str]) -> list[str]:
    """A function such as ``-x²`` is no option: the space in front tells argparse so, and means nothing to us."""
    return [f" {argument}" if re.match(r"-(?!-|h?$)", argument) else argument for argument in arguments]


def run_spec(options: argparse.Namespace) -> RunSpec:
    """The run that parsed arguments describe.

    Raises:
        RefusedArgumentError: where they describe none.
    """
    text = options.function.strip()
    try:
        formula = parse_formula(text)
    except NotationError as error:
        raise RefusedArgumentError(marked(error.problem, text)) from error
    settings: dict[str, Setting] = {"lr": options.lr}
    if options.momentum is not None:
        settings["momentum"] = options.momentum
    changes: dict[int, dict[str, Setting]] = {}
    for step, key, value in options.at:
        changes.setdefault(step, {})[key] = value
    return RunSpec(
        formula=text,
        starts=_starts(options.start, {parameter.name: parameter.label for parameter in formula.parameters}),
        optimizer=options.optimizer.strip(),
        settings=tuple((settings | dict(options.set)).items()),
        dtype=Dtype(options.dtype),
        seed=options.seed,
        steps=options.steps,
        stop_gradient=options.stop_gradient,
        interventions=tuple(Intervention(step, tuple(changes[step].items())) for step in sorted(changes)),
        zero_grad=not options.no_zero_grad,
    )


def _starts(assignments: Sequence[str], known: dict[str, str]) -> tuple[tuple[str, str], ...]:
    starts: dict[str, str] = {}
    for assignment in assignments:
        typed, _, value = assignment.replace("＝", "=").partition("=")
        name = _identifier(typed.strip(), assignment)
        if name not in known:
            raise RefusedArgumentError(
                f"The formula has no parameter {typed.strip()}. It has {', '.join(known.values())}."
            )
        if name in starts:
            raise RefusedArgumentError(f"{typed.strip()} is given two start values. Give it one.")
        try:
            parse_start(value)
        except NotationError as error:
            raise RefusedArgumentError(f"The start value of {typed.strip()}: {marked(error.problem, value)}") from error
        starts[name] = value
    return tuple(starts.items())


def _identifier(typed: str, assignment: str) -> str:
    try:
        return parse_name(typed)
    except NotationError as error:
        raise RefusedArgumentError(f"--start {assignment} names no parameter. Write it as in --start x=2.") from error


def _number(text: str) -> float:
    try:
        value = float(text.replace("−", "-"))
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is no number") from None
    if not math.isfinite(value):
        raise argparse.ArgumentTypeError(f"{text} is not a finite number")
    return value


def _positive(text: str) -> float:
    value = _number(text)
    if value <= 0:
        raise argparse.ArgumentTypeError(f"{text} is not above 0")
    return value


def _whole(largest: int) -> Callable[[str], int]:
    def whole(text: str) -> int:
        digits = text.strip()
        if not re.fullmatch("[0-9]{1,19}", digits) or int(digits) > largest:
            raise argparse.ArgumentTypeError(f"{digits} is no whole number from 0 to {largest}")
        return int(digits)

    return whole


def _setting(text: str) -> tuple[str, Setting]:
    key, separator, value = text.partition("=")
    if not separator:
        raise argparse.ArgumentTypeError(f"{text} has no value; write it as in momentum=0.9")
    switch = _SWITCHES.get(value.strip().lower())
    return key.strip(), _number(value) if switch is None else switch


def _change(text: str) -> tuple[int, str, Setting]:
    step, separator, setting = text.partition(":")
    if not separator:
        raise argparse.ArgumentTypeError(f"{text} names no step; write it as in 50:lr=0.1")
    return (_whole(MOST_STEPS)(step), *_setting(setting))
