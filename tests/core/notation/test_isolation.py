"""Reading text runs nothing and loads nothing: no torch, no import, no file, no compiled code."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
READ = """
import sys
from core.notation.formula import parse_formula, print_formula
from core.notation.problem import NotationError
from core.notation.start_value import parse_start

TYPED = [
    "3x²+2x−1",
    "torch.sin(x)",
    "where(x>0, softplus(x), ∛x)",
    "sn(x)",
    "3x²+",
    '__import__("os")',
    "x.__class__",
    "torch.load(x)",
    "torch.hub.load(x)",
    "os.system(x)",
    "exec(x)",
    "9**9**9**9",
    "9**9**9**9 x",
    "[1, 2, 3]",
    "randn(5)",
    "(" * 10_000,
]

def read_all():
    for typed in TYPED:
        for read in (lambda text: print_formula(parse_formula(text)), parse_start):
            try:
                read(typed)
            except NotationError:
                pass
"""


def test_that_reading_formulas_never_loads_torch() -> None:
    assert _output(READ + "read_all(); print('torch' in sys.modules, 'numpy' in sys.modules)") == "False False"


def test_that_reading_formulas_raises_no_audit_event_of_running_anything() -> None:
    """Python reports imports, compiled or executed code, opened files and started programs to its audit hooks."""
    watched = (
        "read_all()\n"  # the grammar's own file is read once
        "told = []\n"
        "sys.addaudithook(lambda event, _: told.append(event))\n"
        "read_all()\n"
        "print(sorted(set(told)))\n"
    )
    assert _output(READ + watched) == "[]"


def test_that_the_audit_hook_would_have_told() -> None:
    watched = "told = []\nsys.addaudithook(lambda event, _: told.append(event))\nimport this\nprint('import' in told)\n"
    assert _output(READ + watched).endswith("True")


def _output(script: str) -> str:
    command = [sys.executable, "-X", "utf8", "-c", script]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    assert ended.returncode == 0, ended.stderr
    return ended.stdout.strip()
