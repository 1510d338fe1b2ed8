"""What a script is warned of is PyTorch's word, and nothing of what runs the script."""

from core.notation.program import parse_program
from core.runs.program_run import ProgramSpec, run_to_end

SCRIPT = """
import torch
x = torch.zeros(1, requires_grad=True)
try:
    with torch.autograd.set_detect_anomaly(True):
        (torch.sqrt(x) * 0).sum().backward()
except RuntimeError as error:
    print(error)
"""


def test_that_anomaly_mode_shows_no_calls_of_ours() -> None:
    printed: list[str] = []
    warned: list[str] = []
    run_to_end(ProgramSpec(parse_program(SCRIPT)), printed.append, lambda _category, text: warned.append(text))
    assert "".join(printed) == "Function 'SqrtBackward0' returned nan values in its 0th output.\n"
    assert warned == ["Error detected in SqrtBackward0."]
