"""What each command makes of a document, and which of them may merge."""

import pytest

from core.document.bounds import OutOfBoundsError
from core.document.choices import ParameterChoice, Role
from core.document.commands import (
    AddIntervention,
    ChangeDtype,
    ChangeFormula,
    ChangeRole,
    ChangeSeed,
    ChangeSetting,
    ChangeStart,
    ChangeSteps,
    ChangeStopGradient,
    ChangeZeroGrad,
    ChooseOptimizer,
    Command,
    DoTogether,
    ForgetInterventionsFrom,
)
from core.document.document import Document
from core.document.run_spec import Dtype, Intervention

EMPTY = Document("x² + y²")


def after(*commands: Command, document: Document = EMPTY) -> Document:
    return DoTogether(commands).apply(document)


def test_that_each_edit_is_found_in_the_document() -> None:
    document = after(
        ChangeFormula("2x"),
        ChangeStart("x", "arange(4)"),
        ChangeRole("x", Role.CONSTANT),
        ChooseOptimizer("sgd"),
        ChangeSetting("nesterov", True),  # noqa: FBT003 (it is the value of a setting)
        ChangeDtype(Dtype.FLOAT64),
        ChangeSeed(5),
        ChangeSteps(0),
        ChangeStopGradient(1e-3),
    )

    assert document.formula == "2x"
    assert document.parameter("x") == ParameterChoice("x", "arange(4)", Role.CONSTANT)
    assert document.optimizer_choice.settings == (("nesterov", True),)
    assert (document.optimizer, document.dtype, document.seed) == ("sgd", Dtype.FLOAT64, 5)
    assert (document.steps, document.stop_gradient) == (0, 1e-3)
    assert ChangeStopGradient(None).apply(document).stop_gradient is None
    assert not ChangeZeroGrad(zero_grad=False).apply(document).zero_grad


def test_that_a_command_changes_nothing_else() -> None:
    document = after(ChangeStart("y", "3"), ChangeRole("y", Role.CONSTANT), ChangeSetting("lr", 0.5))

    assert ChangeStart("x", "2").apply(document).parameter("y") == ParameterChoice("y", "3", Role.CONSTANT)
    assert ChangeStart("y", "4").apply(document).parameter("y") == ParameterChoice("y", "4", Role.CONSTANT)
    assert ChangeRole("y", Role.OPTIMIZED).apply(document).parameter("y") == ParameterChoice("y", "3")
    assert ChangeSetting("momentum", 0.9).apply(document).settings_at(0) == {"lr": 0.5, "momentum": 0.9}


def test_that_a_deleted_and_retyped_name_has_its_start_again() -> None:
    document = after(ChangeStart("y", "7"), ChangeFormula("x²"), ChangeFormula("x² + y"), ChangeFormula("x² + y²"))

    assert document.run_spec().starts == (("x", "1"), ("y", "7"))


def test_that_settings_and_interventions_of_an_optimiser_come_back_with_it() -> None:
    first = after(ChangeSetting("lr", 0.3), AddIntervention(5, (("lr", 0.1),)))
    second = after(ChooseOptimizer("sgd"), ChangeSetting("lr", 0.01), document=first)

    assert second.settings_at(100) == {"lr": 0.01}
    assert after(ChooseOptimizer("gd"), document=second).run_spec() == first.run_spec()


def test_that_interventions_stand_in_the_order_of_their_steps() -> None:
    document = after(*(AddIntervention(step, (("lr", step / 100),)) for step in (50, 10, 30)))

    assert document.optimizer_choice.interventions == tuple(
        Intervention(step, (("lr", step / 100),)) for step in (10, 30, 50)
    )


def test_that_a_second_intervention_at_a_step_adds_to_the_first() -> None:
    document = after(AddIntervention(5, (("lr", 0.1), ("momentum", 0.5))), AddIntervention(5, (("lr", 0.2),)))

    assert document.optimizer_choice.interventions == (Intervention(5, (("lr", 0.2), ("momentum", 0.5))),)


def test_that_forgetting_interventions_keeps_the_earlier_ones() -> None:
    document = after(*(AddIntervention(step, (("lr", 0.1),)) for step in (1, 2, 3)), ForgetInterventionsFrom(2))

    assert [one.step for one in document.optimizer_choice.interventions] == [1]
    assert ForgetInterventionsFrom(0).apply(document) == EMPTY


def test_that_going_on_from_the_past_with_another_setting_is_one_command() -> None:
    document = after(AddIntervention(50, (("lr", 0.5),)))
    going_on = DoTogether((ForgetInterventionsFrom(30), AddIntervention(30, (("lr", 0.2),))))

    assert going_on.apply(document).optimizer_choice.interventions == (Intervention(30, (("lr", 0.2),)),)


@pytest.mark.parametrize(
    ("command", "goes_on"),
    [
        (ChangeFormula("a"), ChangeFormula("ab")),
        (ChangeStart("x", "1"), ChangeStart("x", "12")),
        (ChangeSetting("lr", 0.1), ChangeSetting("lr", 0.2)),
        (ChangeSteps(1), ChangeSteps(10)),
        (ChangeSeed(1), ChangeSeed(12)),
        (ChangeStopGradient(0.1), ChangeStopGradient(0.01)),
        (AddIntervention(5, (("lr", 0.1),)), AddIntervention(6, (("lr", 0.2),))),
        (
            DoTogether((ForgetInterventionsFrom(5), AddIntervention(5, (("lr", 0.1),)))),
            DoTogether((ForgetInterventionsFrom(6), AddIntervention(6, (("lr", 0.2),)))),
        ),
    ],
)
def test_that_typing_and_dragging_may_merge(command: Command, goes_on: Command) -> None:
    assert command.merge_key is not None
    assert command.merge_key == goes_on.merge_key


def test_that_different_gestures_do_not_merge() -> None:
    commands: list[Command] = [
        ChangeFormula("a"),
        ChangeStart("x", "1"),
        ChangeStart("y", "1"),
        ChangeSetting("lr", 0.1),
        ChangeSetting("momentum", 0.1),
        ChangeSteps(1),
        ChangeSeed(1),
        ChangeStopGradient(1.0),
        AddIntervention(1, (("lr", 0.1),)),
        AddIntervention(1, (("momentum", 0.1),)),
        ForgetInterventionsFrom(1),
        DoTogether((ChangeSeed(1), ChangeSteps(1))),
    ]

    assert len({command.merge_key for command in commands}) == len(commands)


def test_that_choices_are_steps_by_themselves() -> None:
    choices = (ChooseOptimizer("sgd"), ChangeRole("x", Role.CONSTANT), ChangeDtype(Dtype.FLOAT64))

    for command in (*choices, DoTogether((ChangeFormula("x"), choices[0]))):
        assert command.merge_key is None


def test_that_what_would_not_fit_is_refused() -> None:
    with pytest.raises(OutOfBoundsError, match=r"\$\.steps is not between 0 and 1,000,000,000"):
        ChangeSteps(10**10).apply(EMPTY)
    with pytest.raises(OutOfBoundsError, match=r"\$\.optimizers\.gd\.settings\.lr"):
        ChangeSetting("lr", float("inf")).apply(EMPTY)


def test_that_dragging_at_one_step_makes_one_intervention_and_leaves_the_others_as_they_are() -> None:
    document = Document("x")
    for step in (5, 9, 7):
        document = AddIntervention(step, (("lr", step / 100),)).apply(document)
    others = document.optimizer_choice.interventions
    for drag in range(300):
        document = AddIntervention(7, (("lr", drag / 1000),)).apply(document)
    dragged = document.optimizer_choice.interventions
    assert [one.step for one in dragged] == [5, 7, 9]
    assert (dragged[0], dragged[2]) == (others[0], others[2])
    assert dragged[1].settings == (("lr", 0.299),)


def test_that_to_forget_what_is_not_there_changes_nothing() -> None:
    document = AddIntervention(5, (("lr", 0.1),)).apply(Document("x"))
    assert ForgetInterventionsFrom(6).apply(document) is document
    assert ForgetInterventionsFrom(5).apply(document).optimizer_choice.interventions == ()
