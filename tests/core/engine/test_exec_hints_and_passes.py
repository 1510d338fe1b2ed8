"""What ``exec`` tells of gradients that pile up, and watches at backward passes: as a person sees it in the shell."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]
FORGETFUL = """\
import torch
x = torch.tensor(2., requires_grad=True)
for _ in range(4):
    loss = 3 * x ** 2
    loss.backward()
    x.data.sub_(0.01 * x.grad)
print(x.item())
"""


def test_that_a_loop_that_forgets_is_told_once_and_never_on_standard_output(tmp_path: Path) -> None:
    script = tmp_path / "descent.py"
    script.write_text(FORGETFUL)
    ours = execute(str(script))
    plain = subprocess.run([sys.executable, str(script)], capture_output=True, text=True, check=True)
    assert ours.returncode == 0
    assert ours.stdout == plain.stdout
    assert ours.stderr.count(f"{script}:5: Hint: ") == 1
    assert "zero" in ours.stderr


def test_that_at_a_backward_pass_leaf_loss_and_gradient_belong_together(tmp_path: Path) -> None:
    script = tmp_path / "descent.py"
    script.write_text(FORGETFUL + "def again(y):\n    y.backward()\nx.grad.zero_()\nagain(x ** 2)\n")
    watched = execute(
        str(script), "--watch", "x", "--watch", "loss", "--watch", "y", "--watch", "x.grad",
        "--every", "backward", "--csv", "-",
    )  # fmt: skip
    header, *rows = [line.split(",") for line in watched.stdout.splitlines()]
    assert header == ["backward", "line", "x", "loss", "y", "x.grad"]
    assert [row[:2] for row in rows] == [["0", "5"], ["1", "5"], ["2", "5"], ["3", "5"], ["4", "9"]]
    assert rows[0][2:] == ["2.0", "12.0", "", "12.0"]
    assert float(rows[1][2]) != float(rows[0][2])
    assert rows[4][4] != ""


def execute(*arguments: str) -> "subprocess.CompletedProcess[str]":
    """Runs ``exec`` in a process of its own."""
    return subprocess.run(
        [sys.executable, "main.py", "exec", *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
