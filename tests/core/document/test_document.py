"""What a document keeps, what of it enters a run, and what it refuses to be."""

from dataclasses import replace
from typing import Any

import pytest

from core.document import bounds
from core.document.bounds import Bound, OutOfBoundsError
from core.document.choices import OptimizerChoice, ParameterChoice, Role
from core.document.document import Document
from core.document.run_spec import Dtype, Intervention, RunSpec
from core.document.script import Script, WatchChoice
from core.notation.problem import NotationError, ProblemKind
from core.notation.program import LONGEST_PROGRAM


def refusal(**fields: Any) -> OutOfBoundsError:
    with pytest.raises(OutOfBoundsError) as caught:
        replace(Document("x²"), **fields)
    return caught.value


def test_that_all_that_was_chosen_enters_the_run() -> None:
    intervention = Intervention(50, (("lr", 0.1),))
    document = Document(
        formula="(3w + b − 1)²",
        parameters=(ParameterChoice("w", "randn(3)"), ParameterChoice("b", "0.5", Role.CONSTANT)),
        optimizer="sgd",
        optimizers=(OptimizerChoice("sgd", (("momentum", 0.9), ("lr", 0.01)), (intervention,)),),
        dtype=Dtype.FLOAT64,
        seed=7,
        steps=500,
        stop_gradient=1e-6,
        zero_grad=False,
    )

    assert document.run_spec() == RunSpec(
        formula="(3w + b − 1)²",
        starts=(("w", "randn(3)"), ("b", "0.5")),
        optimizer="sgd",
        settings=(("lr", 0.01), ("momentum", 0.9)),
        dtype=Dtype.FLOAT64,
        seed=7,
        steps=500,
        stop_gradient=1e-6,
        interventions=(intervention,),
        constants=("b",),
        zero_grad=False,
    )


def test_that_a_parameter_nobody_chose_anything_for_starts_at_1_and_is_optimised() -> None:
    spec = Document("x² + y²", (ParameterChoice("y", "3"),)).run_spec()

    assert spec.starts == (("x", "1"), ("y", "3"))
    assert spec.constants == ()


def test_that_a_choice_holds_for_every_spelling_of_its_name() -> None:
    for formula in ("x₁²", "x_1^2", "x1**2"):
        assert Document(formula, (ParameterChoice("x1", "4"),)).run_spec().starts == (("x1", "4"),)


def test_that_choices_for_names_not_in_the_formula_are_kept_but_do_not_enter_the_run() -> None:
    document = Document("x²", (ParameterChoice("y", "7", Role.CONSTANT),))

    assert document.run_spec() == Document("x²").run_spec()
    assert document.parameter("y") == ParameterChoice("y", "7", Role.CONSTANT)


def test_that_a_wrong_formula_is_kept_and_told_only_when_a_run_is_asked_for() -> None:
    document = Document("3x²+")

    assert document.formula == "3x²+"
    with pytest.raises(NotationError) as caught:
        document.run_spec()
    assert caught.value.problem.kind is ProblemKind.MISSING_OPERAND


def test_that_a_wrong_start_is_kept_as_typed() -> None:
    assert Document("x²", (ParameterChoice("x", "1..2 "),)).run_spec().starts == (("x", "1..2 "),)


def test_that_only_the_optimiser_in_use_enters_the_run() -> None:
    sgd = OptimizerChoice("sgd", (("lr", 0.5),), (Intervention(3, (("lr", 0.1),)),))
    document = Document("x²", optimizer="gd", optimizers=(sgd,))

    assert (document.run_spec().settings, document.run_spec().interventions) == ((), ())
    in_use = replace(document, optimizer="sgd").run_spec()
    assert (in_use.settings, in_use.interventions) == (sgd.settings, sgd.interventions)


def test_that_settings_at_a_step_are_those_its_update_uses() -> None:
    interventions = (Intervention(10, (("lr", 0.1),)), Intervention(20, (("lr", 0.2), ("momentum", 0.5))))
    choice = OptimizerChoice("gd", (("lr", 0.01),), interventions)
    document = Document("x²", optimizers=(choice,))

    assert document.settings_at(9) == {"lr": 0.01}
    assert document.settings_at(10) == {"lr": 0.1}
    assert document.settings_at(19) == {"lr": 0.1}
    assert document.settings_at(20) == {"lr": 0.2, "momentum": 0.5}


def test_that_documents_that_say_the_same_are_equal() -> None:
    x, y = ParameterChoice("x", "2"), ParameterChoice("y", role=Role.CONSTANT)
    gd = OptimizerChoice("gd", (("a", 1.0), ("b", True)), (Intervention(1, (("c", 1.0), ("d", 2.0))),))
    turned_round = OptimizerChoice("gd", (("b", True), ("a", 1.0)), (Intervention(1, (("d", 2.0), ("c", 1.0))),))

    assert Document("x", (x, y), "gd", (gd, OptimizerChoice("sgd", (("lr", 0.1),)))) == Document(
        "x",
        (y, ParameterChoice("z", "1"), x),
        "gd",
        (OptimizerChoice("sgd", (("lr", 0.1),)), OptimizerChoice("adam"), turned_round),
    )


@pytest.mark.parametrize(
    ("fields", "place"),
    [
        ({"steps": -1}, "$.steps"),
        ({"steps": bounds.MOST_STEPS + 1}, "$.steps"),
        ({"seed": bounds.LOWEST_SEED - 1}, "$.seed"),
        ({"seed": bounds.HIGHEST_SEED + 1}, "$.seed"),
        ({"stop_gradient": -1e-9}, "$.stop_gradient"),
        ({"stop_gradient": float("nan")}, "$.stop_gradient"),
        ({"stop_gradient": float("inf")}, "$.stop_gradient"),
    ],
)
def test_that_numbers_out_of_range_are_refused_with_their_place(fields: dict[str, object], place: str) -> None:
    error = refusal(**fields)

    assert error.bound is Bound.OUT_OF_RANGE
    assert place in str(error)


def test_that_the_ends_of_the_ranges_are_allowed() -> None:
    Document("x", steps=0, seed=bounds.LOWEST_SEED, stop_gradient=0.0)
    Document("x", steps=bounds.MOST_STEPS, seed=bounds.HIGHEST_SEED, stop_gradient=1.7e308)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -float("inf"), 10**400])
def test_that_a_setting_is_finite_wherever_it_stands(value: float) -> None:
    for settings, interventions in (((("lr", value),), ()), ((), (Intervention(4, (("lr", value),)),))):
        with pytest.raises(OutOfBoundsError, match=r"\$\.optimizers\.gd\..*settings\.lr there is no finite number"):
            OptimizerChoice("gd", settings, interventions)


@pytest.mark.parametrize("key", ["", "a b", "Ω", "1st", "a" * 41, "a\n"])
def test_that_a_key_is_a_short_plain_word(key: str) -> None:
    assert refusal(optimizer=key).bound is Bound.NOT_A_KEY
    with pytest.raises(OutOfBoundsError, match="no key"):
        OptimizerChoice("gd", ((key, 1.0),))
    with pytest.raises(OutOfBoundsError, match="no key"):
        OptimizerChoice(key)


@pytest.mark.parametrize("name", ["", "a b", "1x", "x.y", "\ud800", "x\n"])
def test_that_a_parameter_has_a_name(name: str) -> None:
    with pytest.raises(OutOfBoundsError, match="no name"):
        ParameterChoice(name, "2")


def test_that_interventions_rise_one_a_step_and_change_something() -> None:
    change = (("lr", 0.1),)
    for interventions, bound in (
        ((Intervention(5, change), Intervention(4, change)), Bound.NOT_IN_ORDER),
        ((Intervention(5, change), Intervention(5, change)), Bound.NOT_IN_ORDER),
        ((Intervention(5, ()),), Bound.CHANGES_NOTHING),
        ((Intervention(-1, change),), Bound.OUT_OF_RANGE),
        ((Intervention(5, (*change, *change)),), Bound.NAMED_TWICE),
    ):
        with pytest.raises(OutOfBoundsError) as caught:
            OptimizerChoice("gd", (), interventions)
        assert caught.value.bound is bound


def test_that_nothing_is_named_twice() -> None:
    assert refusal(parameters=(ParameterChoice("x", "2"), ParameterChoice("x", "3"))).bound is Bound.NAMED_TWICE
    twice = (OptimizerChoice("gd", (("lr", 0.1),)), OptimizerChoice("gd", (("lr", 0.2),)))
    assert refusal(optimizers=twice).bound is Bound.NAMED_TWICE


def test_that_half_a_character_is_refused_as_no_file_could_hold_it() -> None:
    assert refusal(formula="x\ud83d").bound is Bound.HALF_CHARACTER
    with pytest.raises(OutOfBoundsError, match="half a character"):
        ParameterChoice("x", "\udc00")


def test_that_there_is_an_end_to_what_a_document_holds() -> None:
    many = tuple(ParameterChoice(f"x{index}", "2") for index in range(bounds.MOST_PARAMETERS + 1))
    interventions = tuple(Intervention(step, (("lr", 0.1),)) for step in range(bounds.MOST_SETTINGS + 1))
    methods = tuple(OptimizerChoice(f"o{index}", (("lr", 0.1),)) for index in range(bounds.MOST_OPTIMIZERS + 1))

    assert refusal(formula="x" * (bounds.MOST_CHARACTERS + 1)).bound is Bound.TOO_MUCH_TEXT
    assert refusal(parameters=(ParameterChoice("x", "1" * bounds.MOST_CHARACTERS),)).bound is Bound.TOO_MUCH_TEXT
    assert refusal(parameters=many).bound is Bound.TOO_MANY_PARAMETERS
    assert refusal(optimizers=(OptimizerChoice("gd", (), interventions),)).bound is Bound.TOO_MANY_SETTINGS
    assert refusal(optimizers=methods).bound is Bound.TOO_MANY_OPTIMIZERS


def test_that_what_is_wrong_with_a_long_or_unseen_name_is_told_in_a_short_visible_sentence() -> None:
    with pytest.raises(OutOfBoundsError) as caught:
        ParameterChoice("\u202e" + "a b" * 30_000, "2")

    assert len(str(caught.value)) < 200
    assert str(caught.value).isprintable()


def test_that_a_script_of_any_line_ends_has_pythons_own() -> None:
    script = Script("a\r\nb\rc\n\r\n", breakpoints=(3, 1, 3))

    assert script.text == "a\nb\nc\n\n"
    assert script.line_count == 5
    assert script.breakpoints == (1, 3)


def test_that_there_is_an_end_to_what_a_script_holds() -> None:
    for fields, bound in (
        ({"text": "x" * (bounds.LONGEST_SCRIPT + 1)}, Bound.SCRIPT_TOO_LONG),
        ({"text": "\ud83d"}, Bound.HALF_CHARACTER),
        ({"watches": (WatchChoice("x"),) * (bounds.MOST_WATCHES + 1)}, Bound.TOO_MANY_WATCHES),
        ({"watches": (WatchChoice("x" * (bounds.LONGEST_WATCH + 1)),)}, Bound.WATCH_TOO_LONG),
        ({"watches": (WatchChoice("\udc00"),)}, Bound.HALF_CHARACTER),
        ({"breakpoints": (0,)}, Bound.OUT_OF_RANGE),
        ({"text": "x\ny", "breakpoints": (3,)}, Bound.OUT_OF_RANGE),
        ({"text": "\n" * 2_000, "breakpoints": tuple(range(1, 1_002))}, Bound.TOO_MANY_BREAKPOINTS),
    ):
        with pytest.raises(OutOfBoundsError) as caught:
            Script(**fields)
        assert caught.value.bound is bound


def test_that_a_document_holds_every_script_that_is_read() -> None:
    assert bounds.LONGEST_SCRIPT == LONGEST_PROGRAM
