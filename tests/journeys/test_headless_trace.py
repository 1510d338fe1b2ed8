"""``python main.py trace``: one iteration taken apart, as a table and as JSON."""

import json
import math
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import torch

from main import main

ROOT = Path(__file__).parents[2]


def left_with(arguments: list[str]) -> object:
    """The exit code, also where the arguments cannot even be parsed."""
    try:
        return main(arguments)
    except SystemExit as leaving:
        return leaving.code


def traced(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    assert main(["trace", *arguments, "--json"]) == 0
    content: dict[str, Any] = json.loads(capsys.readouterr().out, parse_constant=pytest.fail)
    return content


def test_that_the_json_tells_the_whole_iteration(capsys: pytest.CaptureFixture[str]) -> None:
    content = traced(capsys, "3x²+2x−1", "--start", "x=2")
    assert content["value"] == 15.0
    assert content["forward"][:2] == [
        {
            "index": 0,
            "text": "x²",
            "span": [1, 3],
            "operation": "pow",
            "inputs": [2.0, 2],
            "value": 4.0,
            "node": "PowBackward0",
            "nodes": [4],
        },
        {
            "index": 1,
            "text": "3x²",
            "span": [0, 3],
            "operation": "mul",
            "inputs": [3, 4.0],
            "value": 12.0,
            "node": "MulBackward0",
            "nodes": [3],
        },
    ]
    last = content["backward"][-1]
    assert (last["node"], last["incoming"], last["outgoing"], last["receivers"]) == ("AccumulateGrad", [14.0], [], [])
    assert sorted(summand["value"] for summand in last["summands"][0]) == [2.0, 12.0]
    assert [content["backward"][summand["from"]]["node"] for summand in last["summands"][0]] == [
        "MulBackward0",
        "PowBackward0",
    ]
    power = content["backward"][4]
    assert (power["saved"], power["outgoing"], power["receivers"]) == ({"exponent": 2, "self": 2.0}, [12.0], [5])
    assert "12" in power["rule"]
    assert content["gradients"] == {"x": 14.0}
    assert content["equal_to_backward"] is True
    (update,) = content["update"]
    assert update["text"] == "x = 2 − 0.01·14 = 1.86"
    assert torch.tensor(update["value"]).item() == update["value"] == (torch.tensor(2.0) - 0.01 * 14.0).item()
    assert set(content) == {"value", "forward", "backward", "gradients", "equal_to_backward", "update"}


def test_that_an_iteration_is_opened_after_so_many_updates(capsys: pytest.CaptureFixture[str]) -> None:
    flags = ["--start", "x=2", "--optimizer", "sgd", "--lr", "0.03", "--momentum", "0.8", "--dtype", "float64"]
    content = traced(capsys, "3x²+2x−1", *flags, "--steps", "12")
    x = torch.tensor(2.0, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.SGD([x], lr=0.03, momentum=0.8)
    for _ in range(13):
        optimizer.zero_grad()
        loss = 3 * x**2 + 2 * x - 1
        torch.autograd.backward(loss)
        gradient = x.grad
        optimizer.step()
    assert gradient is not None
    assert content["value"] == loss.item()
    assert content["gradients"]["x"] == gradient.item()
    velocity, position = content["update"]
    assert velocity["text"].startswith("v = 0.8·")
    assert position["value"] == x.item()


def test_that_nothing_there_is_null_and_what_is_not_finite_is_a_word(capsys: pytest.CaptureFixture[str]) -> None:
    content = traced(capsys, "√x + 1/x", "--start", "x=0")
    assert content["value"] == "inf"
    assert content["gradients"] == {"x": "nan"}
    assert content["backward"][0]["incoming"] == [1.0]
    subtraction = traced(capsys, "x − 1")["backward"][0]
    assert subtraction["outgoing"] == [1.0, None]
    assert subtraction["receivers"] == [1, None]


def test_that_without_zeroing_the_gradients_of_earlier_passes_are_in_it(capsys: pytest.CaptureFixture[str]) -> None:
    content = traced(capsys, "3x²+2x−1", "--start", "x=2", "--steps", "1", "--no-zero-grad")
    assert content["gradients"]["x"] == pytest.approx(14 + 6 * 1.86 + 2)
    assert main(["trace", "3x²+2x−1", "--start", "x=2", "--steps", "1", "--no-zero-grad"]) == 0
    output = capsys.readouterr().out
    assert "grad of x  14  left: nothing is zeroed, the next pass adds to it" in output
    assert "grad: 14 → 27.16" in output


def test_that_create_graph_goes_on_to_the_second_derivative(capsys: pytest.CaptureFixture[str]) -> None:
    content = traced(capsys, "x³", "--start", "x=2", "--create-graph")
    (second,) = content["second_order"]
    assert (second["parameter"], second["gradient"], second["gradients"]) == ("x", 12.0, {"x": 12.0})
    assert {step["made_for"] for step in second["backward"]} == {"d(x³)"}


def test_that_the_nodes_of_a_gradients_graph_are_told_with_their_pieces(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["trace", "sin(x²)", "--start", "x=2.0", "--create-graph"]) == 0
    output = capsys.readouterr().out
    assert "CosBackward0 of d(sin(x²))" in output
    assert "PowBackward0 of x² " in output


def test_that_what_pytorch_cannot_differentiate_twice_leaves_the_rest_to_be_read(
    capsys: pytest.CaptureFixture[str],
) -> None:
    content = traced(capsys, "hardsigmoid(x)", "--create-graph")
    (second,) = content["second_order"]
    assert (second["backward"], second["refused"]) == (
        [],
        "derivative for aten::hardsigmoid_backward is not implemented",
    )
    assert content["equal_to_backward"] is True
    assert main(["trace", "hardsigmoid(x)", "--create-graph"]) == 0
    assert "PyTorch refuses it: derivative for aten::hardsigmoid_backward" in capsys.readouterr().out


def test_that_a_bare_parameter_has_no_operation_and_one_accumulation(capsys: pytest.CaptureFixture[str]) -> None:
    content = traced(capsys, "x", "--start", "x=3")
    assert content["forward"] == []
    assert [step["node"] for step in content["backward"]] == ["AccumulateGrad"]
    assert (content["value"], content["gradients"]) == (3.0, {"x": 1.0})


def test_that_the_table_has_its_chapters_in_aligned_columns(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["trace", "3x²+2x−1", "--start", "x=2"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line for line in lines if line in {"zero_grad", "forward", "backward", "update"}] == [
        "zero_grad",
        "forward",
        "backward",
        "update",
    ]
    heading = next(line for line in lines if "operation" in line)
    squared = next(line for line in lines if line.startswith("  0  x²"))
    assert heading.index("operation") == squared.index("pow")
    assert "grad: None → 14" in "\n".join(lines)
    assert "Checked: stepped by hand, node by node, it is equal to backward() in every bit." in lines


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (["3x²+"], 2, "3x²+"),
        (["x²", "--start", "y=1"], 2, "The formula has no parameter y"),
        (["x²", "--start", "x=zeros(0)"], 2, "The start value of x"),
        (["x²", "--momentum", "0.9"], 2, "Gradient descent has no setting momentum"),
        (["x⁴", "--start", "x=100", "--lr", "1", "--steps", "50"], 3, "There is no iteration 50. Diverged at step"),
        (["√x", "--start", "x=-1", "--steps", "1"], 3, "There is no iteration 1. Diverged at step 0"),
        (["x²", "--start", "x=0", "--steps", "1", "--stop-gradient", "1"], 3, "no iteration 1. Converged at step 0"),
        (["x²", "--steps", "1e3"], 2, "1000000000. All options: python main.py trace --help"),
        (["x²", "--lr", "nan"], 2, "not a finite number"),
        (["x²", "--optimizer", "adagrad"], 2, "adagrad"),
        (["x²", "--optimizer", "sgd", "--set", "nesterov=true"], 2, "momentum"),
        (["x²", "--dtype", "float16"], 2, "float16"),
        (["x", "--start", "x=[1, 2]"], 2, "x"),
        ([], 2, "FUNCTION"),
        (["x²", "--csv", "-"], 2, "--csv"),
    ],
)
def test_that_what_cannot_be_opened_is_told_in_a_sentence(
    capsys: pytest.CaptureFixture[str], arguments: list[str], code: int, told: str
) -> None:
    assert left_with(["trace", *arguments]) == code
    output = capsys.readouterr()
    assert told in output.err
    assert output.out == ""


def test_that_every_number_of_the_json_reads_back_to_its_bits(capsys: pytest.CaptureFixture[str]) -> None:
    content = traced(capsys, "sum(sin(x)·e^(−x²))", "--start", "x=[0.1, 0.2, 0.3]")
    x = torch.tensor([0.1, 0.2, 0.3], requires_grad=True)
    loss = torch.sum(torch.sin(x) * torch.exp(-(x**2)))
    torch.autograd.backward(loss)
    assert x.grad is not None
    assert content["gradients"]["x"] == x.grad.tolist()
    assert content["value"] == loss.item()
    assert all(math.isfinite(number) for number in content["gradients"]["x"])


@pytest.mark.parametrize("form", [[], ["--json"]])
def test_that_a_reader_that_goes_away_is_told_in_a_sentence(form: list[str]) -> None:
    command = [sys.executable, "main.py", "trace", "+".join(["sin(x)"] * 300), *form]  # more than a pipe holds
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        process.stdout.close()
        assert process.stderr is not None
        said = process.stderr.read()
    assert process.returncode == 2
    assert said == "Nobody reads standard output any more. Start the reader again, or write to a file.\n"
