"""What ``exec`` was asked on the command line."""

import argparse

from core.document.program_limits import LimitsError, limits_from
from core.document.run_arguments import RefusedArgumentError
from core.document.script import Every
from core.engine.headless_exec import Execution
from core.notation.program_problem import ProgramRefusedError
from core.notation.watch import Watch, parse_watch


def execution_of(options: argparse.Namespace) -> Execution:
    """The execution that is asked for.

    Raises:
        RefusedArgumentError: with a sentence, where an argument cannot be used.
    """
    try:
        limits = limits_from(options.limit)
    except LimitsError as error:
        raise RefusedArgumentError(str(error)) from error
    if not 0 <= options.seed < 2**32:
        raise RefusedArgumentError("A seed is a whole number from 0 to 4294967295. Choose one that is.")
    watches = tuple(map(_watch, options.watch))
    if options.csv is not None and not watches:
        raise RefusedArgumentError("There is nothing to write: say what is watched, as in --watch x.")
    if watches and options.csv is None:
        raise RefusedArgumentError("Nobody sees what is watched: say where it goes, as in --csv watched.csv.")
    every = None if options.every is None else Every(options.every)
    return Execution(options.script, limits, options.seed, watches, every, options.csv)


def _watch(text: str) -> Watch:
    try:
        return parse_watch(text)
    except ProgramRefusedError as error:
        raise RefusedArgumentError(f"--watch {text}: {error}") from error
