"""``python main.py run …`` as a person in a shell lives it."""

import csv
import io
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch

from main import main

ROOT = Path(__file__).resolve().parent.parent.parent
Rows = list[dict[str, str]]
Run = Callable[..., tuple[int, Rows, str]]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs the command in this process; gives its exit code, the CSV's rows, and what it said."""

    def call(*arguments: str) -> tuple[int, Rows, str]:
        target = tmp_path / "out.csv"
        code = main(["run", *arguments, "--csv", str(target)])
        rows = list(csv.DictReader(io.StringIO(target.read_text(encoding="utf-8")))) if target.exists() else []
        return code, rows, capsys.readouterr().err

    return call


def in_a_shell(*arguments: str, **options: object) -> "subprocess.CompletedProcess[bytes]":
    command = [sys.executable, "main.py", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, check=False, **options)  # type: ignore[call-overload,no-any-return]


def test_that_the_seeds_gradient_descent_is_reproduced_to_the_bit(run: Run) -> None:
    code, rows, _ = run("3x²+2x−1", "--start", "x=2", "--lr", "0.3")
    x = torch.tensor(2.0, requires_grad=True)
    for row in rows:
        z = 3.0 * x**2 + 2.0 * x - 1
        z.backward()  # type: ignore[no-untyped-call]
        assert x.grad is not None
        assert [np.float32(row[name]) for name in ("x", "loss", "grad_x")] == [x.item(), z.item(), x.grad.item()]
        x.data.sub_(0.3 * x.grad)
        x.grad.zero_()
    assert code == 0
    assert len(rows) == 101
    assert f"{float(rows[-1]['x']):.4f}" == "-0.3333"


def test_that_the_seeds_momentum_run_is_reproduced_to_the_bit(run: Run) -> None:
    arguments = ("--optimizer", "sgd", "--lr", "0.01", "--momentum", "0.9", "--steps", "500")
    code, rows, _ = run("3x²+2x−1", "--start", "x=2", *arguments)
    x = torch.tensor(2.0, requires_grad=True)
    optimizer = torch.optim.SGD([x], lr=0.01, momentum=0.9)
    for row in rows:
        z = 3.0 * x**2 + 2.0 * x - 1
        optimizer.zero_grad()
        z.backward()  # type: ignore[no-untyped-call]
        assert x.grad is not None
        buffer = optimizer.state[x].get("momentum_buffer")
        assert [np.float32(row[name]) for name in ("x", "loss", "grad_x")] == [x.item(), z.item(), x.grad.item()]
        assert row["momentum_buffer_x"] == "" if buffer is None else np.float32(row["momentum_buffer_x"]) == buffer
        optimizer.step()
    assert code == 0
    assert len(rows) == 501
    assert f"{float(rows[-1]['x']):.4f}" == "-0.3333"


def test_that_the_defaults_are_start_1_plain_gradient_descent_rate_a_hundredth_and_100_steps(run: Run) -> None:
    _, rows, said = run("x²")
    assert list(rows[0]) == ["step", "x", "loss", "grad_x", "learning_rate"]
    assert rows[0] == {"step": "0", "x": "1.0", "loss": "1.0", "grad_x": "2.0", "learning_rate": "0.01"}
    assert rows[-1]["step"] == "100"
    assert "Finished: all 100 steps are done." in said


def test_that_no_steps_give_one_row(run: Run) -> None:
    _, rows, _ = run("x²", "--steps", "0")
    assert [row["step"] for row in rows] == ["0"]


def test_that_a_vector_has_a_column_an_element_and_the_seeds_gradient(run: Run) -> None:
    _, rows, _ = run("2xᵀx", "--start", "x=arange(4)", "--steps", "0")
    assert [rows[0][f"x[{i}]"] for i in range(4)] == ["0.0", "1.0", "2.0", "3.0"]
    assert [rows[0][f"grad_x[{i}]"] for i in range(4)] == ["0.0", "4.0", "8.0", "12.0"]


def test_that_the_seeds_two_partial_derivatives_are_9_and_42(run: Run) -> None:
    _, rows, _ = run("g(x1, x2) = (x1 + 5) · x2²", "--start", "x₁=2", "--start", "x_2=3", "--steps", "0")
    assert (rows[0]["grad_x1"], rows[0]["grad_x2"]) == ("9.0", "42.0")


def test_that_headings_are_named_as_typed_and_starts_take_every_spelling(run: Run) -> None:
    _, rows, _ = run("lambda x₁ + λ²", "--start", "λ=3", "--start", "x_1=0.5", "--steps", "0")
    assert list(rows[0])[1:3] == ["lambda", "x1"]
    assert (rows[0]["lambda"], rows[0]["x1"]) == ("3.0", "0.5")


def test_that_a_declared_but_unused_parameter_has_an_empty_gradient_and_never_moves(run: Run) -> None:
    _, rows, _ = run("f(x, y) = x²", "--start", "y=7.5", "--steps", "3")
    assert {row["grad_y"] for row in rows} == {""}
    assert {row["y"] for row in rows} == {"7.5"}


def test_that_a_diverging_run_ends_with_its_first_row_that_is_not_finite_and_exit_code_3(run: Run) -> None:
    code, rows, said = run("x⁴", "--start", "x=9.5", "--lr", "1")
    assert code == 3
    assert rows[-1]["loss"] == "inf"
    assert all(np.isfinite(float(row["loss"])) for row in rows[:-1])
    assert "Diverged at step 2: the loss became inf. The last finite loss was" in said


def test_that_a_run_stops_where_the_gradient_is_small_enough(run: Run) -> None:
    code, rows, said = run("x²", "--lr", "0.1", "--stop-gradient", "0.01")
    assert code == 0
    assert abs(float(rows[-1]["grad_x"])) < 0.01 <= abs(float(rows[-2]["grad_x"]))
    assert f"Converged at step {len(rows) - 1}" in said


def test_that_a_setting_can_change_in_the_middle(run: Run) -> None:
    _, rows, _ = run("x²", "--at", "3:lr=0.5", "--steps", "5")
    assert [row["learning_rate"] for row in rows] == ["0.01"] * 3 + ["0.5"] * 3
    assert rows[4]["x"] == "0.0"


def test_that_double_precision_is_written_in_double_precision(run: Run) -> None:
    _, rows, _ = run("x/3", "--dtype", "float64", "--steps", "1")
    assert rows[0]["loss"] == repr(1 / 3)


def test_that_single_precision_is_written_in_its_own_shortest_digits(run: Run) -> None:
    _, rows, _ = run("x", "--start", "x=0.1", "--steps", "0")
    assert rows[0]["x"] == "0.1"


def test_that_random_starts_follow_the_seed(run: Run) -> None:
    _, rows, _ = run("sum(x²)", "--start", "x=randn(5)", "--seed", "42", "--steps", "0")
    torch.manual_seed(42)
    expected = torch.randn(5)
    assert [np.float32(rows[0][f"x[{i}]"]) for i in range(5)] == expected.tolist()


def test_that_a_function_may_begin_with_a_minus_sign(run: Run) -> None:
    code, rows, _ = run("-x²+2", "--steps", "0")
    assert (code, rows[0]["loss"]) == (0, "1.0")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["3x²+"], "Something is missing after +"),
        (["2x)"], "This ) closes nothing"),
        (["sn(x)"], "Did you mean sin?"),
        (["x", "--start", "y=2"], "The formula has no parameter y. It has x."),
        (["x", "--start", "x=two"], "is no start value"),
        (["x", "--start", "x=1", "--start", "x=2"], "two start values"),
        (["x", "--start", "x=1e39"], "too large for float32"),
        (["x", "--optimizer", "sdg"], "There is no optimiser sdg"),
        (["x", "--momentum", "0.9"], "has no setting momentum"),
        (["x", "--optimizer", "sgd", "--set", "nesterov=true"], "momentum is 0"),
        (["x", "--optimizer", "sgd", "--set", "momentun=0.9"], "Did you mean momentum?"),
        (["x", "--lr", "-1"], "must be at least 0"),
        (["x²", "--start", "x=[1, 2]"], "shape [2]"),
        (["x + y", "--start", "x=ones(3)", "--start", "y=ones(4)"], "PyTorch refuses this"),
        (["x xᵀ", "--start", "x=ones(3)"], "outer(x, x)"),
        (["f(x, loss) = x loss²"], "Two columns would both be called loss"),
        (["x" * 20_000], "at most 10240 are read"),
    ],
)
def test_that_bad_input_is_told_in_a_sentence_and_writes_nothing(run: Run, arguments: list[str], said: str) -> None:
    code, rows, told = run(*arguments)
    assert said in told
    assert (code, rows) == (2, [])
    assert "Traceback" not in told


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["x", "--steps", "-1"], "-1 is no whole number"),
        (["x", "--steps", "1.5"], "1.5 is no whole number"),
        (["x", "--lr", "fast"], "fast is no number"),
        (["x", "--lr", "nan"], "nan is not a finite number"),
        (["x", "--stop-gradient", "0"], "0 is not above 0"),
        (["x", "--set", "momentum"], "momentum has no value"),
        (["x", "--dtype", "float16"], "float16"),
        (["x", "--seed", "99999999999999999999"], "is no whole number"),
        ([], "FUNCTION"),
    ],
)
def test_that_a_bad_option_is_told_in_one_line(
    capsys: pytest.CaptureFixture[str], arguments: list[str], said: str
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["run", *arguments])
    told = capsys.readouterr().err
    assert ended.value.code == 2
    assert said in told
    assert told.count("\n") == 1


def test_that_a_caret_stands_under_the_place(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run", "x +* 2"]) == 2
    assert capsys.readouterr().err.splitlines()[1:] == ["  x +* 2", "    ^^"]


def test_that_a_target_that_cannot_be_written_is_told_and_an_older_file_is_untouched(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    older = tmp_path / "out.csv"
    older.write_text("older", encoding="utf-8")
    assert main(["run", "x²", "--csv", str(tmp_path / "nowhere" / "out.csv")]) == 2
    assert main(["run", "x² + [", "--csv", str(older)]) == 2
    assert "does not exist" in capsys.readouterr().err
    assert older.read_text(encoding="utf-8") == "older"
    assert list(tmp_path.iterdir()) == [older]


def test_that_the_help_names_the_window_and_the_run_without_one(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    assert ended.value.code == 0
    told = capsys.readouterr().out
    assert "run FUNCTION" in told
    assert "trace FUNCTION" in told
    assert "opens its window" in told


def test_that_a_shell_gets_bytes_with_line_ends_of_rfc_4180_and_nothing_else_on_standard_output() -> None:
    done = in_a_shell("run", "3x²+2x−1", "--steps", "1", "--csv", "-")
    assert done.returncode == 0
    assert done.stdout.split(b"\r\n")[:2] == [b"step,x,loss,grad_x,learning_rate", b"0,1.0,4.0,8.0,0.01"]
    assert done.stdout.count(b"\n") == done.stdout.count(b"\r\n") == 3


def test_that_a_run_does_not_import_what_torch_itself_does_not_need() -> None:
    script = (
        "import sys; from main import main; code = main(['run', 'x²', '--optimizer', 'sgd', '--momentum', '0.9'])\n"
        "print(code, 'torch' in sys.modules, 'torch._dynamo' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["0", "True", "False"]


def test_that_bad_input_is_refused_without_waiting_for_torch() -> None:
    script = "import sys; from main import main; code = main(['run', '3x²+']); print(code, 'torch' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["2", "False"]


def test_that_a_reader_that_goes_away_ends_the_run_without_a_traceback() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, "main.py", "run", "x²", "--steps", "20000", "--csv", "-"]
    done = subprocess.run(command, cwd=ROOT, stdout=writing, stderr=subprocess.PIPE, text=True, check=False)
    os.close(writing)
    assert done.returncode == 2
    assert "Nobody reads standard output any more" in done.stderr
    assert "Traceback" not in done.stderr
    assert "Exception" not in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for another process")
def test_that_an_interrupted_run_leaves_a_csv_of_what_was_done(tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    command = [sys.executable, "main.py", "run", "x²", "--steps", "1000000000", "--csv", str(target)]
    with subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True) as process:
        _wait_until(lambda: any(path.stat().st_size > 0 for path in tmp_path.glob(".out.csv.*.tmp")))
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=60)
    rows = list(csv.DictReader(io.StringIO(target.read_text(encoding="utf-8"))))
    assert process.returncode == 130
    assert f"Cancelled at step {len(rows) - 1}." in said
    assert [int(row["step"]) for row in rows] == list(range(len(rows)))
    assert list(tmp_path.iterdir()) == [target]


def _wait_until(is_so: Callable[[], bool], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < end
        os.sched_yield()
