"""Runs scripts in real Python, one after the other, each as if it were the first: the oracle's process.

``python -m tests.core.objective.plain_python`` reads a script as JSON from each line of standard input and tells on a
line of standard output what came of it.
"""

import contextlib
import faulthandler
import io
import json
import linecache
import sys
import traceback
import warnings
from typing import TextIO

import numpy as np
import torch

SECONDS = 10  # one that takes longer ends this process, and with it the case
SCRIPT = "<script>"
_BYTES = 4 << 30


def run(text: str) -> tuple[str, str | None, int | None]:
    """What a script prints, its uncaught error as Python writes it, and the line of the script's innermost frame."""
    _begin_afresh()
    printed = io.StringIO()
    try:
        with contextlib.redirect_stdout(printed), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            exec(compile(text, SCRIPT, "exec", dont_inherit=True), {"__name__": "__main__"})  # noqa: S102 - the oracle
    except Exception as error:  # noqa: BLE001 - whatever the script raises is what is asked for
        return printed.getvalue(), error_text(error), _line(error)
    return printed.getvalue(), None, None


def error_text(error: BaseException) -> str:
    """The last line of a traceback, or its last lines where the message has several."""
    return "".join(traceback.format_exception_only(type(error), error)).removesuffix("\n")


def serve(requests: TextIO, answers: TextIO) -> None:
    """Answers until there are no more requests."""
    for request in requests:
        faulthandler.dump_traceback_later(SECONDS, exit=True)
        answer = run(json.loads(request))
        faulthandler.cancel_dump_traceback_later()
        print(json.dumps(answer), file=answers, flush=True)


def _line(error: BaseException) -> int | None:
    lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == SCRIPT]
    return lines[-1] if lines else getattr(error, "lineno", None)


def _begin_afresh() -> None:
    linecache.clearcache()
    torch.set_grad_enabled(True)
    torch.set_default_dtype(torch.float32)
    torch.set_printoptions(profile="default", sci_mode=None)  # type: ignore[no-untyped-call]
    torch.autograd.set_detect_anomaly(False)
    torch.manual_seed(0)
    np.random.seed(0)
    np.set_printoptions(edgeitems=3, threshold=1000, precision=8, suppress=False, linewidth=75)


def _bound_memory() -> None:
    with contextlib.suppress(ImportError, ValueError):
        import resource  # noqa: PLC0415 - not on Windows

        resource.setrlimit(resource.RLIMIT_AS, (_BYTES, resource.RLIM_INFINITY))


if __name__ == "__main__":
    _bound_memory()
    torch.set_num_threads(1)
    serve(sys.stdin, sys.stdout)
