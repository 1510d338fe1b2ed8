"""Gradstep: ``python main.py`` opens the window, ``python main.py run FUNCTION`` descends a function without one."""

import argparse
import gc
import math
import re
import sys
from collections.abc import Callable, Sequence
from typing import NoReturn

from core.document.run_spec import Dtype, Intervention, RunSpec, Setting
from core.notation.caret import marked
from core.notation.formula import parse_formula
from core.notation.names import parse_name
from core.notation.problem import NotationError
from core.notation.start_value import parse_start

MOST_STEPS = 10**9
LARGEST_SEED = 2**63 - 1

_SWITCHES: dict[str, Setting] = {"true": True, "false": False, "yes": True, "no": False, "on": True, "off": False}
_EPILOG = """\
examples:
  python main.py run "3x²+2x−1" --start x=2 --lr 0.3
  python main.py run "3x²+2x−1" --start x=2 --optimizer sgd --momentum 0.9 --steps 500 --csv out.csv
  python main.py run "2xᵀx" --start "x=arange(4)" --csv -

exit codes: 0 done; 2 bad input, or a target that cannot be written; 3 diverged; 130 interrupted
"""


def main(arguments: Sequence[str]) -> int:
    """Does what the arguments say.

    Returns:
        The exit code: 0 done, 2 bad input or a target that cannot be written, 3 diverged, 130 interrupted.
    """
    if not arguments or arguments[0].endswith(".gradstep"):
        return _window(arguments)
    parser = _parser()
    options = parser.parse_args(_shielded(arguments))
    if "function" not in options:
        parser.print_help()
        return 0
    try:
        spec = _run_spec(options)
        # torch takes over a second to import: what can be refused without it has been refused by now. All that is
        # imported stays, so that to look for garbage meanwhile only costs time, a tenth of a second and more.
        gc.disable()
        from core.runs.headless_run import run_headless  # noqa: PLC0415

        gc.enable()
        return run_headless(spec, options.csv)
    except _RefusedError as refusal:
        print(refusal, file=sys.stderr)  # noqa: T201
        return 2
    except KeyboardInterrupt:
        print("Interrupted before the run began; nothing was written.", file=sys.stderr)  # noqa: T201
        return 130


def _window(documents: Sequence[str]) -> int:
    from gui.prerequisites import missing_prerequisite  # noqa: PLC0415 (a run without a window needs none of it)

    if missing := missing_prerequisite():
        print(missing, file=sys.stderr)  # noqa: T201
        return 2
    from gui.application import run_window  # noqa: PLC0415 (Qt aborts where something is missing)

    return run_window(documents)


class _RefusedError(Exception):
    """Something in the arguments cannot be used; told as it is."""


class _Parser(argparse.ArgumentParser):
    """Tells what is wrong in a sentence, without the whole usage around it."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{message[:1].upper()}{message[1:]}. All options: python {self.prog} --help\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="main.py",
        usage="%(prog)s [DOCUMENT.gradstep] | %(prog)s run FUNCTION [options]",
        description="Gradstep: gradient descent and automatic differentiation, exactly as PyTorch computes them. "
        "Without a command it opens its window.",
        allow_abbrev=False,
    )
    commands = parser.add_subparsers(metavar="COMMAND", parser_class=_Parser)
    run = commands.add_parser(
        "run",
        help="descend a function and write its trajectory",
        description="Descends a function step by step.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add = run.add_argument
    add("function", metavar="FUNCTION", help="as on paper: '3x²+2x−1', 'L(w, b) = (3w+b−1)²'")
    add("--start", metavar="NAME=VALUE", action="append", default=[], help="2, [0, 1], arange(4), randn(5); usually 1")
    add("--optimizer", metavar="NAME", default="gd", help="gd (plain gradient descent, the usual one) or sgd")
    add("--lr", metavar="F", type=_number, default=0.01, help="learning rate, usually 0.01")
    add("--momentum", metavar="F", type=_number, help="short for --set momentum=F")
    add("--set", metavar="KEY=VALUE", action="append", default=[], type=_setting, help="any setting of the optimizer")
    add("--at", metavar="STEP:KEY=VALUE", action="append", default=[], type=_change, help="a setting from a step on")
    add("--steps", metavar="N", type=_whole(MOST_STEPS), default=100, help="updates at most, usually 100")
    add("--stop-gradient", metavar="F", type=_positive, help="stop once the gradient's norm is below")
    add("--dtype", choices=[dtype.value for dtype in Dtype], default=Dtype.FLOAT32.value, help="usually float32")
    add("--seed", metavar="N", type=_whole(LARGEST_SEED), default=0, help="of randn and rand, usually 0")
    add("--csv", metavar="PATH", help="write the trajectory there; - is standard output")
    return parser


def _shielded(arguments: Sequence[str]) -> list[str]:
    """A function such as ``-x²`` is no option: the space in front tells argparse so, and means nothing to us."""
    return [f" {argument}" if re.match(r"-(?!-|h?$)", argument) else argument for argument in arguments]


def _run_spec(options: argparse.Namespace) -> RunSpec:
    text = options.function.strip()
    try:
        formula = parse_formula(text)
    except NotationError as error:
        raise _RefusedError(marked(error.problem, text)) from error
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
    )


def _starts(assignments: Sequence[str], known: dict[str, str]) -> tuple[tuple[str, str], ...]:
    starts: dict[str, str] = {}
    for assignment in assignments:
        typed, _, value = assignment.replace("＝", "=").partition("=")
        name = _identifier(typed.strip(), assignment)
        if name not in known:
            raise _RefusedError(f"The formula has no parameter {typed.strip()}. It has {', '.join(known.values())}.")
        if name in starts:
            raise _RefusedError(f"{typed.strip()} is given two start values. Give it one.")
        try:
            parse_start(value)
        except NotationError as error:
            raise _RefusedError(f"The start value of {typed.strip()}: {marked(error.problem, value)}") from error
        starts[name] = value
    return tuple(starts.items())


def _identifier(typed: str, assignment: str) -> str:
    try:
        return parse_name(typed)
    except NotationError as error:
        raise _RefusedError(f"--start {assignment} names no parameter. Write it as in --start x=2.") from error


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


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
