"""What is granted is there, is PyTorch's own, and nothing can be had that is not granted."""

import builtins
import importlib
import sys
import types
from collections.abc import Mapping
from typing import Any

import numpy as np
import pytest
import torch
from torch import nn

from core.notation.program_vocabulary import ATTRIBUTES, BUILTINS, MODULES, SETTABLE
from core.objective.program.grants import (
    Effect,
    Namespace,
    attribute_grant,
    builtin_grants,
    callable_grant,
    exists_outside,
    holds_outside,
    instance_grant,
    known_attribute_names,
    namespace,
    refused_attribute_names,
    settable,
)
from core.objective.program.guard_table import GUARDS
from core.objective.program.real_types import real_type
from tests.core.objective.program.asking import function

x = torch.tensor([1.0, 2.0], requires_grad=True)
matrix = torch.eye(2)

SAMPLES: Mapping[str, Any] = {
    "torch.autograd.graph.Node": (x * x).grad_fn.next_functions[0][0],  # type: ignore[union-attr]
    "torch.nn.Module": nn.Linear(2, 1),
    "torch.nn.Linear": nn.Linear(2, 1),
    "torch.nn.Bilinear": nn.Bilinear(2, 2, 1),
    "torch.nn.Embedding": nn.Embedding(2, 1),
    "torch.nn.modules.conv._ConvNd": nn.Conv1d(1, 1, 1),
    "torch.nn.modules.batchnorm._NormBase": nn.BatchNorm1d(2),
    "torch.nn.LayerNorm": nn.LayerNorm(2),
    "torch.nn.RMSNorm": nn.RMSNorm(2),
    "torch.nn.GroupNorm": nn.GroupNorm(1, 2),
    "torch.nn.PReLU": nn.PReLU(),
    "torch.nn.RNN": nn.RNN(1, 1),
    "torch.nn.modules.dropout._DropoutNd": nn.Dropout(),
    "torch.nn.modules.loss._Loss": nn.MSELoss(),
    "torch.optim.Optimizer": torch.optim.SGD([x], lr=0.1),
    "torch.optim.lr_scheduler.LRScheduler": torch.optim.lr_scheduler.StepLR(torch.optim.SGD([x], lr=0.1), 1),
    "torch.optim.lr_scheduler.ReduceLROnPlateau": torch.optim.lr_scheduler.ReduceLROnPlateau(
        torch.optim.SGD([x], lr=0.1)
    ),
    "torch.utils.data.TensorDataset": torch.utils.data.TensorDataset(matrix),
    "torch.utils.data.DataLoader": torch.utils.data.DataLoader(torch.utils.data.TensorDataset(matrix)),
    "torch.distributions.Bernoulli": torch.distributions.Bernoulli(0.5),
    "torch.distributions.Categorical": torch.distributions.Categorical(torch.ones(2)),
    "torch.distributions.Multinomial": torch.distributions.Multinomial(2, torch.ones(2)),
    "torch.distributions.Normal": torch.distributions.Normal(0.0, 1.0),
    "torch.distributions.Uniform": torch.distributions.Uniform(0.0, 1.0),
    "numpy.floating": np.float32(1),
    "numpy.finfo": np.finfo(np.float32),
    "numpy.iinfo": np.iinfo(np.int32),
    "builtins.BaseException": ValueError("x"),
}
"""Values whose attributes their type does not know of."""


@pytest.mark.parametrize("path", sorted(MODULES))
def test_that_every_granted_name_is_really_there(path: str) -> None:
    for name in MODULES[path]:
        grant = namespace(path).grant(name)
        assert grant is not None
        assert hasattr(importlib.import_module(path), name)


@pytest.mark.parametrize("path", sorted(MODULES))
def test_that_no_real_module_and_no_text_code_is_handed_out(path: str) -> None:
    for name in MODULES[path]:
        value = function(f"{path}.{name}").value
        assert not isinstance(value, (types.ModuleType, types.CodeType, types.FrameType))
        assert value not in (builtins.eval, builtins.exec, builtins.compile, builtins.open, builtins.getattr)


@pytest.mark.parametrize("path", sorted(ATTRIBUTES))
def test_that_every_granted_attribute_is_really_there(path: str) -> None:
    kind, sample = real_type(path), SAMPLES.get(path)
    later = {"is_integer"} if path == "builtins.int" and sys.version_info < (3, 12) else set()
    missing = {name for name in ATTRIBUTES[path] if not hasattr(kind, name) and not hasattr(sample, name)}
    assert missing == later


def test_that_every_guard_stands_before_something_granted() -> None:
    for path in GUARDS:
        owner, _, name = path.rpartition(".")
        granted = (
            BUILTINS if owner == "builtins" else MODULES.get(owner, frozenset()) | ATTRIBUTES.get(owner, frozenset())
        )
        assert name in granted or path == "torch.nn.Module", path


def test_that_tables_of_the_program_are_the_only_way_to_a_name() -> None:
    assert namespace("torch").grant("load") is None
    assert namespace("torch").exists_outside("load")
    assert not namespace("torch").exists_outside("no_such_name")
    with pytest.raises(KeyError):
        namespace("os")


def test_that_a_module_in_a_module_is_a_namespace_too() -> None:
    inner = function("torch.nn").value
    assert isinstance(inner, Namespace)
    assert inner is namespace("torch.nn")


@pytest.mark.parametrize(
    ("value", "name", "path"),
    [
        (x, "add_", "torch.Tensor.add_"),
        (nn.Parameter(matrix), "grad", "torch.Tensor.grad"),
        (nn.Linear(1, 1), "parameters", "torch.nn.Module.parameters"),
        (nn.Linear(1, 1), "weight", "torch.nn.Linear.weight"),
        (nn.MSELoss(), "reduction", "torch.nn.modules.loss._Loss.reduction"),
        ((x * x).grad_fn, "next_functions", "torch.autograd.graph.Node.next_functions"),
        (x.max(0), "values", "torch.return_types.max.values"),
        (x.max(0), "index", "builtins.tuple.index"),
        (x.shape, "numel", "torch.Size.numel"),
        (True, "bit_length", "builtins.int.bit_length"),
        (np.float64(1), "item", "numpy.generic.item"),
        (np.float64(1), "hex", "builtins.float.hex"),
        (nn.Linear(1, 1).state_dict(), "keys", "builtins.dict.keys"),
        (KeyError("x"), "args", "builtins.BaseException.args"),
    ],
)
def test_that_attributes_are_found_through_all_types_of_a_value(value: Any, name: str, path: str) -> None:
    kind: Any = type(value)
    grant = attribute_grant(kind, name)
    assert grant is not None
    assert grant.path == path
    assert not holds_outside(value, name)


@pytest.mark.parametrize(
    ("value", "name"),
    [
        (x, "data_ptr"),
        (x, "apply_"),
        (x, "__class__"),
        (x, "_backward_hooks"),
        ((x * x).grad_fn, "metadata"),
        (nn.Linear(1, 1), "compile"),
        (nn.Linear(1, 1), "_parameters"),
        (nn.Conv1d(1, 1, 1), "transposed"),
        (torch.optim.SGD([x], lr=0.1), "profile_hook_step"),
        (torch.optim.SGD([x], lr=0.1), "_opt_called"),
        (np.ones(2), "tofile"),
        (np.ones(2), "ctypes"),
        (np.ones(2), "base"),
        ({}.items(), "mapping"),
        (torch.sin, "__self__"),
        (len, "__self__"),
        (map(abs, [1]), "__next__"),
        (nn.Linear(1, 1).parameters(), "gi_frame"),
        (ValueError("x"), "with_traceback"),
        (AttributeError("x"), "obj"),
        (nn.Linear(1, 1).state_dict(), "move_to_end"),
        (namespace, "__globals__"),
        (torch.Tensor, "add"),
        (torch.finfo, "max"),
    ],
)
def test_that_nothing_else_is_found(value: Any, name: str) -> None:
    kind: Any = type(value)
    assert attribute_grant(kind, name) is None
    assert instance_grant(value, name) is None


def test_that_what_is_there_and_not_granted_is_told_from_what_is_not_there() -> None:
    assert exists_outside(torch.Tensor, "data_ptr")
    assert not exists_outside(torch.Tensor, "no_such_name")
    assert not exists_outside(torch.Tensor, "add")
    assert holds_outside(nn.Conv1d(1, 1, 1), "transposed")
    assert not holds_outside(nn.Conv1d(1, 1, 1), "no_such_name")


def test_that_a_layer_is_found_under_the_name_it_was_given() -> None:
    net = nn.Sequential()
    net.add_module("hidden", nn.Linear(2, 1))
    grant = instance_grant(net, "hidden")
    assert grant is not None
    assert not grant.is_method
    assert instance_grant(net, "forward") is None
    assert instance_grant(net, "other") is None


def test_that_only_what_was_handed_out_is_called() -> None:
    assert callable_grant(function("torch.sin").value) is namespace("torch").grant("sin")
    assert callable_grant(len) is builtin_grants()["len"]
    assert callable_grant(nn.Linear(1, 1)) is not None
    for value in (eval, getattr, torch.load, nn.Linear(1, 1).parameters, torch.optim.SGD.step, type(len), namespace):
        assert callable_grant(value) is None


def test_that_the_same_object_has_the_same_guard_under_every_name() -> None:
    seen: dict[int, tuple[str, Any]] = {}
    for path in (f"{module}.{name}" for module in MODULES for name in MODULES[module]):
        grant = function(path)
        if isinstance(grant.value, Namespace) or not callable(grant.value):
            continue
        other, guard = seen.setdefault(id(grant.value), (path, grant.guard))
        assert (guard is None) is (grant.guard is None), (path, other)


def test_that_what_changes_something_says_so() -> None:
    optimizer = function("torch.optim.SGD").value([x], lr=0.1)
    kinds: list[tuple[Any, str, Effect]] = [
        (torch.Tensor, "backward", Effect.BACKWARD),
        (torch.Tensor, "data", Effect.ALIAS),
        (torch.Tensor, "numpy", Effect.ALIAS),
        (torch.Tensor, "add_", Effect.NONE),
        (type(optimizer), "step", Effect.UPDATE),
        (type(optimizer), "zero_grad", Effect.ZERO),
    ]
    for kind, name, effect in kinds:
        grant = attribute_grant(kind, name)
        assert grant is not None
        assert grant.effect is effect
    assert function("torch.autograd.grad").effect is Effect.GRADIENT
    assert function("torch.autograd.backward").effect is Effect.BACKWARD


@pytest.mark.parametrize("name", ["grad", "grad_and_value", "vmap", "jacrev", "jacfwd", "hessian"])
def test_that_what_gives_a_callable_says_so(name: str) -> None:
    assert function(f"torch.func.{name}").gives_callable


def test_that_methods_are_told_from_values() -> None:
    optimizer: Any = type(torch.optim.SGD([x], lr=0.1))
    node: Any = type((x * x).grad_fn)
    for kind, name, is_method in [
        (torch.Tensor, "grad", False), (torch.Tensor, "T", False), (torch.Tensor, "shape", False),
        (torch.Tensor, "sum", True), (torch.Tensor, "numpy", True), (optimizer, "step", True),
        (optimizer, "param_groups", False), (nn.Linear, "weight", False), (nn.Linear, "forward", True),
        (node, "name", True), (node, "next_functions", False), (int, "real", False), (int, "bit_length", True),
        (np.ndarray, "T", False), (np.ndarray, "mean", True), (torch.dtype, "is_floating_point", False),
        (torch.return_types.max, "values", False), (torch.Size, "numel", True),
    ]:  # fmt: skip
        grant = attribute_grant(kind, name)
        assert grant is not None
        assert grant.is_method is is_method, name


def test_that_only_gradients_data_and_weights_are_set() -> None:
    assert SETTABLE.keys() == {"torch.Tensor", "torch.nn.Linear", "torch.nn.modules.conv._ConvNd"}
    assert settable(nn.Parameter, "grad")
    assert not settable(torch.Tensor, "grad_fn")
    assert not settable(type, "anything")
    assert not settable(nn.Linear, "forward")


def test_that_names_are_known_or_refused_and_never_both() -> None:
    assert {"backward", "keys", "step"} <= known_attribute_names()
    assert {"data_ptr", "tofile", "with_traceback", "apply_"} <= refused_attribute_names()
    assert not known_attribute_names() & refused_attribute_names()


def test_that_numbers_outlive_a_tensor_that_got_other_data() -> None:
    """NumPy's array holds the memory by a tensor of its own, else ``x.data = …`` would free it under the array."""
    tensor = torch.ones(3)
    array: Any = tensor.numpy()
    assert array.base is not tensor
    tensor.data = torch.zeros(2)
    assert array.tolist() == [1, 1, 1]


def test_that_scripts_compute_on_the_processor() -> None:
    assert function("torch.cuda.is_available").value() is False
    assert function("torch.cuda.device_count").value() == 0
