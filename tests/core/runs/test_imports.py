"""A run imports nothing that takes as long as PyTorch itself."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
RUN = """
import sys
from core.document.run_spec import Intervention, RunSpec
from core.runs.preparation import prepare
settings = (("lr", 0.1), ("momentum", 0.9)) if {optimizer!r} == "sgd" else (("lr", 0.1),)
changes = (Intervention(5, (("lr", 0.2),)),)
run = prepare(RunSpec("sum(sin(x)·x)", (("x", "randn(20)"),), {optimizer!r}, settings, interventions=changes))
assert len(list(run.records(run.reach(3)))) == 98
print(*(name for name in ("torch._dynamo", "sympy", "torch._inductor") if name in sys.modules))
"""


@pytest.mark.parametrize("optimizer", ["gd", "sgd"])
def test_that_a_whole_run_leaves_the_compiler_of_torch_unimported(optimizer: str) -> None:
    program = [sys.executable, "-c", RUN.format(optimizer=optimizer)]
    result = subprocess.run(program, capture_output=True, text=True, check=True, cwd=ROOT)
    assert result.stdout.strip() == ""
