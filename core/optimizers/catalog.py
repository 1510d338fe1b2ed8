"""The optimisers that can be chosen, as one table."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

import torch
from torch.optim import Optimizer

from core.document.run_spec import Dtype, Setting
from core.optimizers.arithmetic import Explain
from core.optimizers.gradient_descent import GradientDescent, check_gradient_descent, explain_gradient_descent
from core.optimizers.settings import SettingRow, SettingsError, SettingsProblem, settings_table, unknown_setting
from core.optimizers.stochastic_gradient_descent import (
    check_stochastic_gradient_descent,
    explain_stochastic_gradient_descent,
)


@dataclass(frozen=True, slots=True)
class Method:
    """One optimiser.

    Attributes:
        key: what a RunSpec calls it.
        title: what people call it.
        optimizer: its class.
        check: raises a SettingsError for settings that make no sense together.
        explain: its arithmetic line by line; None where it is not taken apart.
    """

    key: str
    title: str
    optimizer: type[Optimizer]
    check: Callable[[Mapping[str, Setting]], None]
    explain: Explain | None = None

    @property
    def settings(self) -> tuple[SettingRow, ...]:
        """Its settings, in the order of its signature."""
        return settings_table(self.optimizer)  # type: ignore[arg-type]  # mypy takes no class for hashable


CATALOG: Mapping[str, Method] = {
    method.key: method
    for method in (
        Method("gd", "Gradient descent", GradientDescent, check_gradient_descent, explain_gradient_descent),
        Method(
            "sgd",
            "SGD",
            torch.optim.SGD,
            check_stochastic_gradient_descent,
            explain_stochastic_gradient_descent,
        ),
    )
}


def find_method(key: str) -> Method:
    """The optimiser of that key.

    Raises:
        SettingsError: where there is none.
    """
    if key not in CATALOG:
        raise SettingsError(SettingsProblem.UNKNOWN_OPTIMIZER, name=key, known=", ".join(CATALOG))
    return CATALOG[key]


def complete(method: Method, settings: Iterable[tuple[str, Setting]], dtype: Dtype) -> dict[str, Setting]:
    """All settings of an optimiser: those given, and the defaults of the others.

    Args:
        method: the optimiser.
        settings: names and values; of several with one name the last counts.
        dtype: of the run, in which every number must exist.

    Raises:
        SettingsError: for a name that is none, a value of the wrong kind, and values that make no sense together.
    """
    rows = {row.name: row for row in method.settings}
    values = {name: row.default for name, row in rows.items()}
    for name, value in settings:
        if name not in rows:
            raise unknown_setting(method.title, name, rows)
        values[name] = rows[name].checked(value)
        _refuse_too_large(name, values[name], dtype)
    method.check(values)
    return values


def _refuse_too_large(name: str, value: float, dtype: Dtype) -> None:
    limit = torch.finfo(getattr(torch, dtype.value)).max
    if abs(value) > limit:
        details = {"value": f"{value:g}", "dtype": dtype.value, "limit": f"{limit:.2g}"}
        raise SettingsError(SettingsProblem.NOT_IN_DTYPE, name=name, **details)
