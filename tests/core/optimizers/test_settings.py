"""Settings are what torch's own signature says, and what cannot work is told before torch raises."""

import pytest
import torch

from core.document.run_spec import Dtype, Setting
from core.optimizers.catalog import CATALOG, complete, find_method
from core.optimizers.settings import SettingKind, SettingsError, SettingsProblem, settings_table

SGD = CATALOG["sgd"]
KNOWN = "It has lr, momentum, dampening, weight_decay, nesterov, maximize."


def error_of(*settings: tuple[str, object], key: str = "sgd", dtype: Dtype = Dtype.FLOAT32) -> SettingsError:
    with pytest.raises(SettingsError) as caught:
        complete(CATALOG[key], settings, dtype)  # type: ignore[arg-type]  # wrong kinds are meant to be refused
    return caught.value


def test_that_the_table_is_the_signature_without_the_machinery() -> None:
    table = {row.name: (row.kind, row.default) for row in SGD.settings}
    assert table == {
        "lr": (SettingKind.NUMBER, 0.001),
        "momentum": (SettingKind.NUMBER, 0.0),
        "dampening": (SettingKind.NUMBER, 0.0),
        "weight_decay": (SettingKind.NUMBER, 0.0),
        "nesterov": (SettingKind.SWITCH, False),
        "maximize": (SettingKind.SWITCH, False),
    }


def test_that_other_optimizers_have_a_table_without_new_code() -> None:
    names = [row.name for row in settings_table(torch.optim.RMSprop)]
    assert names == ["lr", "alpha", "eps", "weight_decay", "momentum", "centered", "maximize"]


def test_that_defaults_stand_where_nothing_is_given_and_whole_numbers_become_floats() -> None:
    settings = complete(SGD, [("lr", 1), ("nesterov", True), ("momentum", 0.9)], Dtype.FLOAT32)
    assert settings == {
        "lr": 1.0,
        "momentum": 0.9,
        "dampening": 0.0,
        "weight_decay": 0.0,
        "nesterov": True,
        "maximize": False,
    }
    assert type(settings["lr"]) is float


def test_that_of_two_values_the_last_counts() -> None:
    assert complete(CATALOG["gd"], [("lr", 1.0), ("lr", 2.0)], Dtype.FLOAT32) == {"lr": 2.0}


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("momentun", 0.9, f"SGD has no setting momentun. Did you mean momentum? {KNOWN}"),
        ("learning_rate", 0.1, f"SGD has no setting learning_rate. Did you mean lr? {KNOWN}"),
        ("colour", 1.0, f"SGD has no setting colour. {KNOWN}"),
        ("foreach", True, f"SGD has no setting foreach. {KNOWN}"),
        ("lr", -0.1, "lr is -0.1, and must be at least 0."),
        ("momentum", -1.0, "momentum is -1, and must be at least 0."),
        ("weight_decay", -1.0, "weight_decay is -1, and must be at least 0."),
        ("lr", float("nan"), "lr must be a finite number, and nan is not."),
        ("dampening", float("inf"), "dampening must be a finite number, and inf is not."),
        ("lr", 10**400, "lr must be a finite number, and inf is not."),
        ("lr", "fast", "lr takes a number, and fast is none."),
        ("lr", True, "lr takes a number, and True is none."),
        ("nesterov", 1.0, "nesterov is switched on or off with true or false, and 1.0 is neither."),
        ("lr", 1e39, "lr is 1e+39, and the largest number in float32 is about 3.4e+38."),
    ],
)
def test_that_what_cannot_be_set_is_told_in_a_sentence(name: str, value: object, sentence: str) -> None:
    assert str(error_of((name, value))) == sentence


def test_that_a_rate_too_large_for_float32_is_none_too_large_for_float64() -> None:
    assert complete(SGD, [("lr", 1e39)], Dtype.FLOAT64)["lr"] == 1e39


def test_that_nesterov_without_momentum_is_explained() -> None:
    assert error_of(("nesterov", True)).problem is SettingsProblem.NESTEROV_WITHOUT_MOMENTUM


def test_that_nesterov_with_dampening_is_explained() -> None:
    error = error_of(("nesterov", True), ("momentum", 0.9), ("dampening", 0.1))
    assert error.problem is SettingsProblem.NESTEROV_WITH_DAMPENING
    assert "dampening is 0.1" in str(error)


def test_that_gradient_descent_refuses_a_negative_rate_too() -> None:
    assert error_of(("lr", -1.0), key="gd").problem is SettingsProblem.TOO_SMALL


def test_that_an_unknown_optimizer_is_told_the_known_ones() -> None:
    with pytest.raises(SettingsError, match=r"There is no optimiser adam\. Take one of gd, sgd\."):
        find_method("adam")


@pytest.mark.parametrize("momentum", [0.0, 0.9])
@pytest.mark.parametrize("dampening", [0.0, 0.1])
@pytest.mark.parametrize("nesterov", [False, True])
@pytest.mark.parametrize("rate", [-1.0, 0.0, 0.1])
def test_that_what_is_let_through_torch_takes_and_what_is_not_it_refuses(
    momentum: float, dampening: float, nesterov: Setting, rate: float
) -> None:
    chosen: dict[str, Setting] = {"lr": rate, "momentum": momentum, "dampening": dampening, "nesterov": nesterov}
    x = torch.tensor(1.0, requires_grad=True)
    try:
        torch.optim.SGD([x], **chosen)  # type: ignore[arg-type]
    except ValueError:
        error_of(*chosen.items())
    else:
        assert complete(SGD, chosen.items(), Dtype.FLOAT32).items() >= chosen.items()
