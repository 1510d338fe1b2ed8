"""The script of a formula's run makes that run to the bit: in Python itself, and here."""

import contextlib
import io
import math
import warnings
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest
import torch
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from torch import Tensor

from core.document.as_pytorch import EditAsScript, document_as_script, script_of
from core.document.choices import ParameterChoice
from core.document.document import Document
from core.document.new_document import NEW_DOCUMENT
from core.document.run_spec import Dtype, Intervention, RunSpec
from core.document.script import Script, SourceKind
from core.document.script_loop import RECORDED_WHOLE, NoSuchOptimizerError
from core.document.store import Store
from core.notation.formula import parse_formula
from core.notation.problem import NotationError
from core.notation.program import LONGEST_PROGRAM, parse_program
from core.optimizers.catalog import CATALOG
from core.optimizers.settings import SettingsError
from core.storage.document_file import load_document
from core.trajectory.program_end import EndKind
from core.trajectory.step_record import SHOWN_ELEMENTS, StepRecord
from gui.examples import EXAMPLES, FOLDER
from tests.core.autograd.random_losses import Loss, losses, typed_losses
from tests.core.runs.by_hand import made
from tests.core.runs.running import run

LAW = settings(derandomize=True, deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
FORMULAS = [example.key for example in EXAMPLES if example.document().source is SourceKind.FORMULA]
Lived = list[tuple[int, str, list[str], list[str]]]


def shown(tensor: Tensor | None, shape: Sequence[int]) -> list[str]:
    """A tensor as a record has it; repr tells every bit, and -0.0 from 0.0."""
    if tensor is None:
        return ["None"] * (min(math.prod(shape), SHOWN_ELEMENTS) + (math.prod(shape) > SHOWN_ELEMENTS))
    flat = tensor.detach().reshape(-1)
    norm = [torch.linalg.vector_norm(flat).item()] if len(flat) > SHOWN_ELEMENTS else []
    return [repr(number) for number in [*flat[:SHOWN_ELEMENTS].tolist(), *norm]]


def recorded(records: Sequence[StepRecord]) -> Lived:
    return [
        (one.step, repr(one.loss), [repr(number) for number in one.parameters], [repr(each) for each in one.gradients])
        for one in records
    ]


def lived_in_python(text: str) -> Lived:
    """What Python itself makes of a script: at each step the loss, all leaves and their gradients."""
    lived: Lived = []
    namespace: dict[str, Any] = {}

    def note(*said: Any) -> None:
        if len(said) == 2 and isinstance(said[0], int):
            leaves = [one for one in namespace.values() if isinstance(one, Tensor) and one.is_leaf]
            parameters = [number for leaf in leaves for number in shown(leaf, leaf.shape)]
            gradients = [number for leaf in leaves for number in shown(leaf.grad, leaf.shape)]
            lived.append((said[0], repr(said[1]), parameters, gradients))

    namespace["print"] = note
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        exec(text, namespace)  # noqa: S102 (the text that is to be good Python)
    return lived


def printed_by_python(text: str) -> str:
    output = io.StringIO()
    with contextlib.redirect_stdout(output), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        exec(text, {})  # noqa: S102
    return output.getvalue()


def check(spec: RunSpec) -> int:
    """Holds the script to the run; gives the number of records."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        _, records, _ = made(spec)
    text = script_of(spec)
    assert lived_in_python(text) == recorded(records)
    end, printed = run(text)
    assert end.kind is EndKind.DONE, end
    assert printed == printed_by_python(text)
    return len(records)


def spec(formula: str, *starts: str, **more: Any) -> RunSpec:
    names = [one.name for one in parse_formula(formula).parameters]
    return RunSpec(formula, tuple(zip(names, starts, strict=False)), **{"steps": 6} | more)


@pytest.mark.parametrize("key", FORMULAS)
def test_that_every_example_is_run_to_the_bit_by_its_script(key: str) -> None:
    document = load_document(FOLDER / f"{key}.gradstep")
    assert check(document.run_spec()) > 1


def test_that_the_first_script_that_a_person_sees_reads_as_one_would_write_it() -> None:
    assert script_of(NEW_DOCUMENT.run_spec()) == (
        "# 3x²+2x−1\n"
        "import torch\n\n"
        "x = torch.tensor(2.0, requires_grad=True)\n\n\n"
        "def f(x):\n"
        "    return 3 * x ** 2 + 2 * x - 1\n\n\n"
        "lr = 0.1\n"
        "for step in range(41):\n"
        "    loss = f(x)\n"
        "    loss.backward()\n"
        "    print(step, loss.item())\n"
        "    if not (loss.isfinite() and x.isfinite() and x.grad.isfinite()):\n"
        "        break  # diverged\n"
        "    if step == 40:\n"
        "        break  # done\n"
        "    with torch.no_grad():\n"
        "        x -= lr * x.grad\n"
        "    x.grad.zero_()\n\n"
        'print("x =", x.detach())\n'
    )


SGD = {"optimizer": "sgd", "settings": (("lr", 0.05), ("momentum", 0.9))}
CHANGED = (Intervention(2, (("lr", 0.01),)), Intervention(4, (("lr", 0.2), ("momentum", 0.5), ("nesterov", True))))

RUNS = {
    "a vector": spec("2xᵀx", "arange(4)"),
    "a matrix": spec("xᵀAx", "[1, 2]", "[[1, 2], [3, 4]]", constants=("A",)),
    "random starts in turn": spec("sum(x·y) + ‖z‖²", "randn(5)", "rand(5)", "randn(20)", seed=7),
    "a negative seed": spec("‖x‖²", "randn(5)", seed=-5),
    "the largest seed": spec("‖x‖²", "randn(5)", seed=2**64 - 1),
    "every kind of start": spec(
        "sum(a) + sum(b) + sum(c) + sum(d) + sum(g)²",
        "ones(2, 3)",
        "zeros(2)",
        "linspace(0, 1, 5)",
        "eye(3)",
        "full(2, 7)",
    ),
    "float64": spec("sin(3x) + 0.3x² + max(x, 0)", "2", dtype=Dtype.FLOAT64),
    "starts of steps and floats": spec("‖x‖² + ‖y‖²", "arange(0, 1, 0.25)", "full(2, 2, 0.5)", dtype=Dtype.FLOAT64),
    "a long vector": spec("sum(x²)", "linspace(-1, 1, 40)", stop_gradient=5.0, settings=(("lr", 0.2),)),
    "a long matrix": spec("sum((Aᵀ)²)", "randn(5, 5)", stop_gradient=5.0, settings=(("lr", 0.2),)),
    "momentum": spec("sin(3x) + 0.3x²", "2", **SGD),
    "interventions": spec("x⁴ + y²", "1", "2", interventions=CHANGED, **SGD),
    "interventions by hand": spec("x⁴ + y²", "1", "2", interventions=CHANGED[:1]),
    "weight decay and maximise": spec(
        "cos(x)", "2", optimizer="sgd", settings=(("lr", 0.05), ("weight_decay", 0.1), ("maximize", True))
    ),
    "piling up": spec("x²", "2", zero_grad=False),
    "piling up with momentum": spec("x²", "2", zero_grad=False, **SGD),
    "divergence": spec("x²", "2", settings=(("lr", 1e9),), steps=50),
    "divergence of a vector": spec("sum(x⁴)", "[1, 2]", settings=(("lr", 1e9),), steps=50),
    "divergence at once": spec("1/x", "0"),
    "convergence": spec("x²", "2", settings=(("lr", 0.4),), stop_gradient=1e-3, steps=50),
    "convergence of several": spec("x² + ‖y‖²", "2", "[1, 2]", settings=(("lr", 0.4),), stop_gradient=1e-3, steps=50),
    "no step": spec("x²", "2", steps=0),
    "an unused parameter": spec("f(x, y) = x²", "2", "3"),
    "a parameter that is only compared": spec("where(y > 0, x², 0)", "2", "3", stop_gradient=1e-9),
    "an unused parameter of SGD": spec("f(x, y) = x²", "2", "3", **SGD),
    "all but one held": spec("x·y·z", "2", "3", "4", constants=("x", "z")),
    "a loss of shape 1": spec("x²", "[2]"),
    "minus zero": spec("−0.0x", "0"),
    "names that a script has": spec(
        "f(loss, step, lr) = loss² + step² + lr²", "2", "3", "4", interventions=CHANGED[:1]
    ),
    "names that an optimiser has": spec(
        "f(optimizer, changes, group) = optimizer² + changes² + group²", "2", "3", "4", interventions=CHANGED, **SGD
    ),
    "names that Python has": spec("f(print, range, list) = print² + range² + list²", "2", "3", "4"),
    "a result called as the loss": spec("loss(x) = x²", "2"),
    "a result called as a part": spec("part1(x) = x²", "2"),
    "Greek and primes": spec("λ₁² + x'² + 学习率²", "2", "3", "4"),
    "two names that Python reads as one": spec("φ² + ϕ³", "2", "3"),
    "constants": spec("π·x² + e^x + 2^60/2^59·x − (−2^60)·0·x", "0.5"),
    "negative constants under a power": spec("x + (−2^60)²·0·x", "0.5"),
    "a cube root": spec("∛(x³ + 1)", "0.5"),
    "a deep formula": spec("+".join(["x"] * 300), "0.5"),
    "a formula deep on the right": spec("sin(" * 190 + "x" + ")" * 190 + "+ x·sin(x) + x", "0.5"),
    "deep on both sides": spec(
        f"({'+'.join(['sin x'] * 90)})·({'·'.join(['cos x'] * 90)}) + {'−'.join(['x²'] * 90)}", "1"
    ),
    "what is evaluated before a deep part": spec(f"sin(0.7x)·({'cos(0.9x + ' * 60}x{')' * 60})", "0.7"),
    "deep constants": spec(f"max(x, {'+'.join(['0.01'] * 150)})", "2"),
}


@pytest.mark.parametrize("run_spec", RUNS.values(), ids=RUNS)
def test_that_a_run_is_made_to_the_bit_by_its_script(run_spec: RunSpec) -> None:
    check(run_spec)


@st.composite
def specs(draw: st.DrawFn) -> RunSpec:
    loss: Loss = draw(losses() | typed_losses())
    names = list(loss.starts)
    sgd = st.fixed_dictionaries(
        {"lr": st.floats(0, 0.3)},
        optional={
            "momentum": st.floats(0.01, 0.99),
            "weight_decay": st.floats(0, 0.5),
            "maximize": st.booleans(),
            "nesterov": st.booleans(),
            "dampening": st.floats(0, 0.9),
        },
    )
    is_sgd = draw(st.booleans())
    settings_ = draw(sgd if is_sgd else st.fixed_dictionaries({"lr": st.floats(0, 0.3)}))
    changes = draw(st.dictionaries(st.integers(0, 5), st.fixed_dictionaries({"lr": st.floats(0, 0.3)}), max_size=2))
    return RunSpec(
        formula=loss.formula.text,
        starts=tuple((name, repr(start.tolist())) for name, start in loss.starts.items()),
        optimizer="sgd" if is_sgd else "gd",
        settings=tuple(settings_.items()),
        dtype=draw(st.sampled_from(Dtype)),
        steps=draw(st.integers(0, 6)),
        stop_gradient=draw(st.none() | st.sampled_from([0.1, 1.0])),
        interventions=tuple(Intervention(at, tuple(changes[at].items())) for at in sorted(changes)),
        constants=tuple(draw(st.sets(st.sampled_from(names), max_size=len(names) - 1))) if len(names) > 1 else (),
        zero_grad=draw(st.booleans()),
    )


@LAW
@given(specs())
def test_that_any_run_is_made_to_the_bit_by_its_script(run_spec: RunSpec) -> None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            _, records, _ = made(run_spec)
    except (NotationError, SettingsError):
        assume(condition=False)
    assume(len(records) > 0)
    check(run_spec)


def test_that_what_pytorch_refuses_of_a_run_it_refuses_of_its_script() -> None:
    end, _ = run(script_of(spec("x + y", "[1, 2]", "[1, 2, 3]")))
    assert end.kind is EndKind.ERROR
    assert "must match the size" in end.text


@pytest.mark.parametrize("key", CATALOG)
def test_that_every_optimiser_can_be_written(key: str) -> None:
    check(spec("x² + y⁴", "2", "0.5", optimizer=key, settings=(("lr", 0.1),)))


def test_that_what_is_no_run_is_no_script() -> None:
    for wrong in (spec("x²", "1..2"), replace(spec("x²"), formula="3x²+")):
        with pytest.raises(NotationError):
            script_of(wrong)
    with pytest.raises(NoSuchOptimizerError):
        script_of(spec("x²", optimizer="adagrad"))


def test_that_a_formula_typed_on_several_lines_or_at_great_length_is_a_remark_of_one_line() -> None:
    assert script_of(spec("x²\n+\u2028x")).startswith("# x² + x\nimport torch\n")
    text = script_of(spec("+".join(["x"] * 300)))
    assert text.split("\n")[0] == f"# {'x+' * 49}x…"


def test_that_the_largest_formulas_script_can_be_read() -> None:
    text = script_of(spec("+".join(["∛x"] * 100 + ["sin(x)·cos(x)"] * 250)))
    assert len(text) < LONGEST_PROGRAM
    parse_program(text)


def test_that_a_document_becomes_its_script_in_one_step_that_can_be_undone() -> None:
    document = Document("x²", (ParameterChoice("x", "3"),), script=Script("x = 1", breakpoints=(1,)))
    store = Store(document)
    store.execute(EditAsScript())

    assert store.document == document_as_script(document)
    assert store.document.source is SourceKind.SCRIPT
    assert store.document.script == Script(script_of(document.run_spec()))
    assert store.document.formula == "x²"
    store.undo()
    assert store.document == document


def test_that_a_run_and_its_script_stop_by_the_same_norm() -> None:
    assert RECORDED_WHOLE == SHOWN_ELEMENTS
