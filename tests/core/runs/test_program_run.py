"""A program runs a slice of time after the other, stops where it is told to, and leaves the process as it was."""

import sys
import threading

import numpy as np
import torch

from core.document.program_limits import Limits
from core.runs.program_run import ProgramRun
from core.trajectory.program_end import EndKind
from tests.core.runs.running import run, run_in_slices, spec_of

LOOP = "x = 0\nfor i in range(60_000):\n    x += i\nprint(x)"


def test_that_a_run_in_slices_ends_as_one_without_a_stop() -> None:
    slices, end, printed = run_in_slices(LOOP)
    assert slices > 3
    assert (end, printed) == run(LOOP)


def test_that_time_between_slices_does_not_count() -> None:
    a_run = ProgramRun(spec_of("while True: pass", Limits(seconds=0.2)), lambda _text: None)
    first = a_run.go_on(0.0)
    before = a_run.machine.statements
    assert first is None
    threading.Event().wait(0.25)
    assert a_run.machine.statements == before
    assert a_run.go_on(0.0) is None
    end = a_run.go_on()
    assert end is not None
    assert end.kind is EndKind.LIMIT


def test_that_a_script_is_cancelled_within_a_slice_whatever_it_catches() -> None:
    printed: list[str] = []
    text = "while True:\n    try:\n        while True:\n            pass\n    except:\n        print('caught')"
    a_run = ProgramRun(spec_of(text), printed.append)
    assert [a_run.go_on(0.0) for _ in range(5)] == [None] * 5
    end = a_run.cancel()
    assert end is not None
    assert (end.kind, end.line) == (EndKind.CANCELLED, 4)
    assert printed == []
    assert a_run.go_on() is end


def test_that_a_script_that_never_ran_is_cancelled_without_running() -> None:
    printed: list[str] = []
    a_run = ProgramRun(spec_of("print(1)"), printed.append)
    end = a_run.cancel()
    assert end is not None
    assert (end.kind, printed) == (EndKind.CANCELLED, [])


def test_that_a_run_that_is_over_stays_over() -> None:
    printed: list[str] = []
    a_run = ProgramRun(spec_of("print(1)"), printed.append)
    assert a_run.go_on() == a_run.go_on() == a_run.cancel()
    assert "".join(printed) == "1\n"


def test_that_equal_seeds_give_equal_bits_and_others_others() -> None:
    text = "import torch, numpy as np\nprint(torch.randn(3).tolist(), np.random.randn(2), np.random.rand())"
    assert run(text, seed=5) == run(text, seed=5)
    assert run(text, seed=5) != run(text, seed=6)


def test_that_a_script_leaves_nothing_set_for_the_next_one_nor_for_the_process() -> None:
    changing = (
        "import torch, numpy as np\ntorch.set_default_dtype(torch.float64)\ntorch.set_printoptions(precision=1)\n"
        "np.set_printoptions(precision=1)\ntorch.set_grad_enabled(False)\nprint = None\nlen = abs = torch\n"
        "x = torch.autograd.set_detect_anomaly\n"
    )
    asking = (
        "import torch, numpy as np\nprint(torch.tensor(1.23456789), np.array([1.23456789]), len([1]), "
        "torch.ones(1, requires_grad=True) * 2)"
    )
    before = run(asking)
    run(changing.rpartition("x = ")[0])
    assert run(asking) == before
    assert torch.is_grad_enabled()
    assert threading.current_thread() is threading.main_thread()


def test_that_a_run_leaves_the_threads_and_the_recursion_limit_as_they_were() -> None:
    limit, size = sys.getrecursionlimit(), threading.stack_size()
    run("def f(n): return n and f(n - 1)\nf(900)")
    assert (sys.getrecursionlimit(), threading.stack_size()) == (limit, size)
    assert not [one for one in threading.enumerate() if one.name == "program" and not one.daemon]


def test_that_what_a_script_is_warned_of_is_told_and_not_printed() -> None:
    told: list[tuple[str, str]] = []
    printed: list[str] = []
    text = "import torch\ny = torch.ones(2, requires_grad=True) * 2\ny.sum().backward()\nprint(y.grad)"
    a_run = ProgramRun(spec_of(text), printed.append, lambda category, told_text: told.append((category, told_text)))
    a_run.go_on()
    assert "".join(printed) == "None\n"
    assert [category for category, _ in told] == ["UserWarning"]
    assert "not a leaf Tensor" in told[0][1]


def test_that_an_error_is_told_with_pythons_name_text_and_line() -> None:
    end, printed = run("import numpy as np\nprint(1)\n\ndef f():\n    return np.linalg.inv(np.zeros((2, 2)))\nf()")
    assert (end.kind, end.error, end.line) == (EndKind.ERROR, "numpy.linalg.LinAlgError", 5)
    assert end.sentence() == "numpy.linalg.LinAlgError: Singular matrix"
    assert printed == "1\n"


def test_that_a_program_of_nothing_is_done() -> None:
    assert run("")[0].kind is EndKind.DONE
    assert run("# nothing\n\n")[0].kind is EndKind.DONE


def test_that_the_tests_own_random_numbers_come_from_the_runs_seed() -> None:
    _, printed = run("import torch, numpy as np\nprint(torch.rand(1).item(), np.random.rand())", seed=7)
    torch.manual_seed(7)
    np.random.seed(7)
    assert printed == f"{torch.rand(1).item()} {np.random.rand()}\n"
