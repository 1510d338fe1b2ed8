"""``python main.py exec``: a script's output on standard output, all else on standard error, and an exit code."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]


def executed(folder: Path, text: str, *options: str, name: str = "script.py") -> tuple[int, str, str]:
    (folder / name).write_text(text, encoding="utf-8")
    command = [sys.executable, str(ROOT / "main.py"), "exec", name, *options]
    result = subprocess.run(command, cwd=folder, capture_output=True, check=False, timeout=60)
    return result.returncode, result.stdout.decode(), result.stderr.decode()


def test_that_an_uncaught_error_is_told_in_a_line_with_what_it_means(tmp_path: Path) -> None:
    text = "import torch\nprint('学习率')\nx = torch.ones(2, requires_grad=True)\n(x * 2).backward()\n"
    code, printed, told = executed(tmp_path, text)
    first, explanation = told.splitlines()
    assert (code, printed) == (1, "学习率\n")
    assert first == "script.py:4: RuntimeError: grad can be implicitly created only for scalar outputs"
    assert explanation.startswith("  backward() starts from one number")


def test_that_a_notebook_shows_its_cells_values(tmp_path: Path) -> None:
    cells = [{"cell_type": "code", "source": source} for source in (["x = 1\n", "x"], "x + 1", "x;")]
    notebook = json.dumps({"cells": [*cells, {"cell_type": "markdown", "source": "open"}]})
    assert executed(tmp_path, notebook, name="a.ipynb") == (0, "1\n2\n", "")


def test_that_watches_become_a_csv_on_standard_output(tmp_path: Path) -> None:
    text = "x = 0\nfor i in range(3):\n    x += i\n    print('printed')\n"
    code, printed, told = executed(tmp_path, text, "--watch", "x", "--csv", "-")
    assert code == 0
    assert printed.splitlines() == ["iteration,line,x", "0,2,0", "1,2,1", "2,2,3"]
    assert told == "printed\n" * 3


def test_that_a_limit_is_told_with_its_line_and_how_to_raise_it(tmp_path: Path) -> None:
    code, _, told = executed(tmp_path, "x = 1\nwhile x: pass\n", "--limit", "statements=1e4")
    assert code == 2
    assert told == (
        "script.py:2: The script ran 10,000 statements without an end. "
        "Shorten it, or allow more: --limit statements=…\n"
    )


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (("--limit", "seconds"), "The limit seconds has no value."),
        (("--limit", "minutes=1"), "There is no limit minutes."),
        (("--watch", "x.add_(1)"), "--watch x.add_(1): add_ cannot be called while watching."),
        (("--csv", "-"), "There is nothing to write"),
        (("--seed", "-1"), "A seed is a whole number"),
    ],
)
def test_that_an_option_that_cannot_be_used_is_refused_with_a_sentence(
    tmp_path: Path, options: tuple[str, ...], sentence: str
) -> None:
    code, printed, told = executed(tmp_path, "print(1)", *options)
    assert (code, printed) == (2, "")
    assert told.startswith(sentence)


def test_that_refusals_are_told_with_line_and_column_and_nothing_is_run(tmp_path: Path) -> None:
    code, printed, told = executed(tmp_path, "print('ran')\nimport os\nx = '学'; open('x')\n")
    assert (code, printed) == (2, "")
    assert [line.partition(": ")[0] for line in told.splitlines()] == ["script.py:2:8", "script.py:3:10"]


def test_that_a_file_that_is_not_there_is_told_of(tmp_path: Path) -> None:
    command = [sys.executable, str(ROOT / "main.py"), "exec", "none.py"]
    result = subprocess.run(command, cwd=tmp_path, capture_output=True, check=False, timeout=60)
    assert result.returncode == 2
    assert b"Traceback" not in result.stderr
