"""What would lead out of what can be measured is refused: objects in arrays, tensors without data."""

from typing import Any

import numpy as np
import pytest
import torch

from core.document.program_limits import Limits
from core.objective.program.checks import check_result
from core.objective.program.halt import Refused
from tests.core.objective.program.asking import ask, function, method

OBJECTS: list[tuple[str, tuple[Any, ...], dict[str, Any]]] = [
    ("array", ([1],), {"dtype": "O"}),
    ("array", ([1], "O"), {}),
    ("array", ([1], "object"), {}),
    ("array", ([1], list), {}),
    ("array", ([1], [("a", "O")]), {}),
    ("array", ([1], {"names": ["a"], "formats": ["O"]}), {}),
    ("zeros", (3, dict), {}),
    ("zeros", (3, "U100000000"), {}),
    ("full", (3, 0, type(None)), {}),
    ("power", ([10], [10**9]), {"dtype": list}),
    ("power", (10, 2**70), {}),
    ("power", ([10**30], [10**9]), {}),
    ("power", (range(10**30, 10**30 + 1), 3), {}),
    ("add", ([1], [2]), {"signature": "OO->O"}),
    ("set_printoptions", (), {"formatter": {"float": print}}),
]


@pytest.mark.parametrize(("name", "arguments", "keywords"), OBJECTS)
def test_that_no_array_of_objects_comes_about(name: str, arguments: tuple[Any, ...], keywords: dict[str, Any]) -> None:
    with pytest.raises(Refused):
        ask(function(f"numpy.{name}"), Limits(), arguments, keywords)


def test_that_an_array_that_became_one_of_objects_is_refused_when_it_comes_back() -> None:
    for value in (np.array([None]), np.array([print]), np.zeros(2, [("a", "i4")])):
        with pytest.raises(Refused):
            check_result(Limits(), value)


def test_that_arrays_of_numbers_and_texts_pass() -> None:
    for arguments in (([1, 2],), ([[1.5], [2.5]],), (["a", "b"],), ((1, 2), np.float32), ((1, 2), "float64")):
        ask(function("numpy.array"), Limits(), arguments)
    ask(function("numpy.einsum"), Limits(), ("O,O->", np.ones(3), np.ones(3)))
    ask(method(np.ones(2), "astype"), Limits(), (np.ones(2), int))


REFUSED: list[tuple[str, tuple[Any, ...], dict[str, Any]]] = [
    ("torch.zeros", (3,), {"device": "meta"}),
    ("torch.device", ("meta",), {}),
    ("torch.device", ("meta", 0), {}),
    ("torch.scalar_tensor", (3.0,), {"device": "meta"}),
    ("torch.nn.Linear", (3, 3), {"device": "meta"}),
    ("torch.func.functional_call", (torch.nn.Linear(1, 1), {"forward": torch.ones(1)}, ()), {}),
    ("torch.utils.data.DataLoader", (torch.utils.data.TensorDataset(torch.ones(2)),), {"num_workers": 2}),
    ("torch.utils.data.DataLoader", ([1, 2],), {}),
    ("numpy.ndarray", ((3,),), {}),
    ("numpy.random.Generator", (None,), {}),
]


@pytest.mark.parametrize(("path", "arguments", "keywords"), REFUSED)
def test_that_what_leads_out_of_measure_is_refused(
    path: str, arguments: tuple[Any, ...], keywords: dict[str, Any]
) -> None:
    with pytest.raises(Refused):
        ask(function(path), Limits(), arguments, keywords)


def test_that_type_makes_no_class() -> None:
    with pytest.raises(Refused):
        ask(function("builtins.type"), Limits(), ("A", (), {}))
