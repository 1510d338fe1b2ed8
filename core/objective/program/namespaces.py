"""The modules that a program imports: what it finds in them is PyTorch's own, and no more than the table says."""

import importlib
from functools import cache
from importlib.util import find_spec
from typing import Any

from core.notation.program_vocabulary import MODULES
from core.objective.lean_classes import lean_class
from core.objective.program import random_state
from core.objective.program.grant import Effect, Grant
from core.objective.program.guard_table import GUARDS

_OWN_VERSIONS: dict[str, Any] = {
    "numpy.random.RandomState": random_state.random_state,
    "numpy.random.default_rng": random_state.default_rng,
    "numpy.random.seed": random_state.seed_numpy,
    "torch.cuda.device_count": random_state.no_devices,
    "torch.cuda.is_available": random_state.no_device,
    "torch.cuda.manual_seed": random_state.seed_no_device,
    "torch.cuda.manual_seed_all": random_state.seed_no_device,
}

_EFFECTS = {
    "torch.autograd.backward": Effect.BACKWARD,
    "torch.autograd.grad": Effect.GRADIENT,
} | dict.fromkeys(
    (
        "torch.as_tensor",
        "torch.asarray",
        "torch.from_numpy",
        "numpy.asarray",
        "numpy.ravel",
        "numpy.reshape",
        "numpy.squeeze",
        "numpy.swapaxes",
        "numpy.transpose",
        "numpy.broadcast_to",
        "numpy.diagonal",
        "numpy.moveaxis",
        "numpy.expand_dims",
    ),
    Effect.ALIAS,
)

_GIVE_CALLABLES = frozenset(
    {f"torch.func.{name}" for name in MODULES["torch.func"] - {"functional_call", "jvp"}} | {"torch.vmap"}
)

_NOT_CALLED = (int, float, bool, type(None), str)


class Namespace:
    """A module as a program sees it."""

    __slots__ = ("_grants", "path")

    def __init__(self, path: str) -> None:
        self.path = path
        self._grants: dict[str, Grant] = {}

    def grant(self, name: str) -> Grant | None:
        """What a name means here; None where the table does not have it. Imports what it stands in at first use."""
        known = self._grants.get(name)
        if known is None and name in MODULES[self.path]:
            known = self._grants[name] = _resolve(f"{self.path}.{name}", self.path, name)
        return known

    def exists_outside(self, name: str) -> bool:
        """Whether the real module has a name that is not granted; it may be a part that is imported at first use."""
        if name in MODULES[self.path]:
            return False
        module = importlib.import_module(self.path)
        return name in vars(module) or (hasattr(module, "__path__") and bool(find_spec(f"{self.path}.{name}")))

    def missing(self, name: str) -> AttributeError:
        """Python's own error for a name that the real module does not have; some modules say more than that."""
        own_words = vars(importlib.import_module(self.path)).get("__getattr__")
        try:
            if own_words is not None and not name.startswith("_"):
                own_words(name)
        except AttributeError as error:
            return AttributeError(*error.args)
        return AttributeError(f"module '{self.path}' has no attribute '{name}'")

    def __repr__(self) -> str:
        return f"<module '{self.path}'>"


type.__setattr__(Namespace, "__name__", "module")  # what errors show of it
type.__setattr__(Namespace, "__qualname__", "module")
Namespace.__module__ = "builtins"


@cache
def namespace(path: str) -> Namespace:
    """The module at a path of the table.

    Raises:
        KeyError: for any other path.
    """
    if path not in MODULES:
        raise KeyError(path)
    return Namespace(path)


def grant_of_value(value: object) -> Grant | None:
    """The grant of an object that a program got from a namespace, by its identity."""
    return _by_identity.get(id(value))


def register(grant: Grant) -> Grant:
    """Lets what is granted be called wherever it is passed on to; the grant keeps it alive, so its identity stays."""
    if callable(grant.value) and not isinstance(grant.value, Namespace):
        _by_identity.setdefault(id(grant.value), grant)
    return grant


_by_identity: dict[int, Grant] = {}


def _resolve(path: str, module: str, name: str) -> Grant:
    if path in MODULES:
        return Grant(path, namespace(path))
    value = _OWN_VERSIONS.get(path) or getattr(importlib.import_module(module), name)
    if module == "torch.optim" and isinstance(value, type) and name != "Optimizer":
        value = lean_class(value)
    effect = _EFFECTS.get(path, Effect.NONE)
    return register(Grant(path, value, GUARDS.get(path), effect, gives_callable=path in _GIVE_CALLABLES))
