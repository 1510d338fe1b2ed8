"""What a call would make is known before it is made: PyTorch and NumPy themselves are the oracle."""

from collections.abc import Mapping
from typing import Any

import pytest

from core.document.program_limits import LimitKind, Limits
from core.notation import program_numpy_names as numpy_names
from core.notation import program_torch_names as torch_names
from core.objective.program.guard_table import GUARDS
from core.objective.program.halt import LimitReached
from tests.core.objective.program import guarded_calls as calls
from tests.core.objective.program.asking import ask, function, largest, method

TABLES: Mapping[str, Mapping[str, calls.Call]] = {
    "torch": calls.TORCH,
    "torch.nn.functional": calls.FUNCTIONAL,
    "numpy": calls.NUMPY,
    "numpy.random": calls.RANDOM,
}
CALLS = [(f"{path}.{name}", *call) for path, table in TABLES.items() for name, call in sorted(table.items())]

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning")  # PyTorch warns of what it broadcasts or will remove


@pytest.mark.parametrize(("path", "arguments", "keywords"), CALLS, ids=[path for path, _, _ in CALLS])
def test_that_a_call_passes_at_what_it_makes_and_not_below(
    path: str, arguments: tuple[Any, ...], keywords: dict[str, Any]
) -> None:
    grant = function(path)
    made = largest(grant.value(*arguments, **keywords))
    ask(grant, Limits(elements=made), arguments, keywords)
    with pytest.raises(LimitReached) as reached:
        ask(grant, Limits(elements=made - 1), arguments, keywords)
    assert reached.value.kind is LimitKind.ELEMENTS


METHODS = sorted((name, *call) for name, call in calls.TENSOR.items() if f"torch.Tensor.{name}" in GUARDS)


@pytest.mark.parametrize(("name", "arguments", "keywords"), METHODS, ids=[name for name, _, _ in METHODS])
def test_that_a_method_passes_at_what_it_makes_and_not_below(
    name: str, arguments: tuple[Any, ...], keywords: dict[str, Any]
) -> None:
    owner, *rest = arguments
    grant = method(owner, name)
    made = largest(getattr(owner, name)(*rest, **keywords))
    ask(grant, Limits(elements=made), arguments, keywords)
    with pytest.raises(LimitReached):
        ask(grant, Limits(elements=made - 1), arguments, keywords)


def test_that_whatever_is_spread_multiplied_or_grown_has_a_guard() -> None:
    grown = torch_names.BROADCAST | torch_names.PRODUCT | torch_names.GROWING | torch_names.CREATION
    assert {name for name in grown if f"torch.{name}" not in GUARDS} == {"broadcast_to", "from_numpy"}  # views
    made = numpy_names.BROADCAST | numpy_names.PRODUCT | numpy_names.GROWING | numpy_names.CREATION
    assert {name for name in made if f"numpy.{name}" not in GUARDS} == set()
