"""Gradstep: ``python main.py`` opens the window; ``run``, ``trace`` and ``exec`` work without one."""

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from core.document.run_arguments import RefusedArgumentError, add_run_arguments, run_spec, shielded
from core.document.run_spec import RunSpec
from core.storage.file_kind import SUFFIXES

_EPILOG = """\
examples:
  python main.py run "3x²+2x−1" --start x=2 --lr 0.3
  python main.py run "3x²+2x−1" --start x=2 --optimizer sgd --momentum 0.9 --steps 500 --csv out.csv
  python main.py run "2xᵀx" --start "x=arange(4)" --csv -

exit codes: 0 done; 2 bad input, or a target that cannot be written; 3 diverged; 130 interrupted
"""
_TRACE_EPILOG = """\
examples:
  python main.py trace "3x²+2x−1" --start x=2
  python main.py trace "3x²+2x−1" --start x=2 --optimizer sgd --momentum 0.9 --steps 12 --json
  python main.py trace "x³" --start x=2 --create-graph

exit codes: 0 done; 2 bad input; 3 the run ended before that iteration; 130 interrupted
"""
_EXEC_EPILOG = """\
examples:
  python main.py exec descent.py
  python main.py exec descent.py --watch x --watch x.grad --csv descent.csv
  python main.py exec notebook.ipynb --limit seconds=60

Watches are sampled once a turn of the outermost loop, or after every statement where there is no loop; with --every
backward right after each backward pass, when a parameter and its gradient belong together. With --csv - standard
output is the CSV, and what the script prints goes to standard error.

exit codes: 0 done; 1 an error that the script does not catch; 2 a script that is refused or wants more than it may
have, or a file that cannot be read or written; 130 interrupted
"""


def main(arguments: Sequence[str]) -> int:
    """Does what the arguments say.

    Returns:
        The exit code: 0 done, 2 bad input or a target that cannot be written, 3 diverged, 130 interrupted.
    """
    if not arguments or arguments[0].lower().endswith(SUFFIXES):
        return _window(arguments)
    parser = _parser()
    options = parser.parse_args(shielded(arguments))
    if "script" in options:
        return _executed(options)
    if "function" not in options:
        parser.print_help()
        return 0
    try:
        return _computed(run_spec(options), options)
    except RefusedArgumentError as refusal:
        print(refusal, file=sys.stderr)  # noqa: T201
        return 2
    except KeyboardInterrupt:
        print("Interrupted; nothing was written.", file=sys.stderr)  # noqa: T201
        return 130


def _executed(options: argparse.Namespace) -> int:
    from core.engine.execution_arguments import execution_of  # noqa: PLC0415 (a run needs none of it)
    from core.engine.headless_exec import execute_headless  # noqa: PLC0415

    try:
        return execute_headless(execution_of(options))
    except RefusedArgumentError as refusal:
        print(refusal, file=sys.stderr)  # noqa: T201
        return 2
    except BrokenPipeError:
        sys.stderr.write("Nobody reads the output any more; the script was ended.\n")
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 2
    except OSError as error:  # such as a full disk
        sys.stderr.write(f"The output cannot be written: {error.strerror or error}. The script was ended.\n")
        return 2
    except KeyboardInterrupt:
        print("Interrupted; the script was ended.", file=sys.stderr)  # noqa: T201
        return 130


def _computed(spec: RunSpec, options: argparse.Namespace) -> int:
    # torch takes over a second to import: what can be refused without it has been refused by now. All that is imported
    # stays, so that to look for garbage meanwhile only costs time, a tenth of a second and more.
    gc.disable()
    if "csv" in options:
        from core.runs.headless_run import run_headless  # noqa: PLC0415

        gc.enable()
        return run_headless(spec, options.csv)
    from core.runs.headless_trace import trace_headless  # noqa: PLC0415

    gc.enable()
    return trace_headless(spec, create_graph=options.create_graph, as_json=options.json)


def _window(documents: Sequence[str]) -> int:
    from gui.prerequisites import missing_prerequisite  # noqa: PLC0415 (a run without a window needs none of it)

    if missing := missing_prerequisite():
        print(missing, file=sys.stderr)  # noqa: T201
        return 2
    from gui.application import run_window  # noqa: PLC0415 (Qt aborts where something is missing)

    return run_window(documents)


class _Parser(argparse.ArgumentParser):
    """Tells what is wrong in a sentence, without the whole usage around it."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{message[:1].upper()}{message[1:]}. All options: python {self.prog} --help\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="main.py",
        usage="%(prog)s [DOCUMENT.gradstep] | %(prog)s run FUNCTION [options] | %(prog)s trace FUNCTION [options] | "
        "%(prog)s exec FILE [options]",
        description="Gradstep: gradient descent and automatic differentiation, exactly as PyTorch computes them. "
        "Without a command it opens its window.",
        allow_abbrev=False,
    )
    commands = parser.add_subparsers(metavar="COMMAND", parser_class=_Parser, prog="main.py")
    run = commands.add_parser(
        "run",
        help="descend a function and write its trajectory",
        description="Descends a function step by step.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add_run_arguments(run, 100, "updates at most, usually 100")
    run.add_argument("--csv", metavar="PATH", help="write the trajectory there; - is standard output")
    trace = commands.add_parser(
        "trace",
        help="take one iteration apart",
        description="Takes one iteration of a descent apart: every operation forward, every node of PyTorch's graph "
        "backward, every line of the update.",
        epilog=_TRACE_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add_run_arguments(trace, 0, "open the iteration after so many updates, usually 0")
    trace.add_argument("--create-graph", action="store_true", help="differentiate the gradients once more")
    _add_exec(commands)
    trace.add_argument("--json", action="store_true", help="print JSON, every number to its last bit")
    return parser


def _add_exec(commands: "argparse._SubParsersAction[_Parser]") -> None:
    execute = commands.add_parser(
        "exec",
        help="run an autograd script and print what Python would",
        description="Runs a script (a .py file or an .ipynb notebook) in a process of its own, and prints what Python "
        "would\nprint. Scripts use torch, numpy and math; files, classes, generators and other modules are refused, "
        "each with\na sentence that says how to go on.",
        epilog=_EXEC_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    execute.add_argument("script", metavar="FILE", help="the script or notebook")
    watch = "sample this, such as x, x.grad, x[0], (x.grad**2).sum(); may stand several times"
    execute.add_argument("--watch", metavar="EXPRESSION", action="append", default=[], help=watch)
    every = "sample once a turn of the outermost loop, after every statement, or right after each backward pass"
    execute.add_argument("--every", choices=("iteration", "statement", "backward"), help=every)
    execute.add_argument("--csv", metavar="PATH", help="write what was watched there; - is standard output")
    limit = (
        "allow more or less than usual, such as seconds=60; the keys are statements, seconds, recursion, elements, "
        "bytes, digits, characters, items, printed"
    )
    execute.add_argument("--limit", metavar="KEY=VALUE", action="append", default=[], help=limit)
    execute.add_argument("--seed", metavar="N", type=int, default=0, help="of random numbers, usually 0")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
