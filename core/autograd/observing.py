"""A variable of a program seen at a moment: what it is, and whether it has become something else since."""

from collections.abc import Callable
from struct import Struct
from typing import Any

import msgspec
import numpy as np
import torch
from torch import Tensor

from core.autograd.graph import name_of
from core.autograd.short_text import COLLECTIONS, first_items, shortened, text_of
from core.autograd.values import value_of
from core.trajectory.program_trace import VariableState
from core.trajectory.tensor_value import TOLD_DTYPES, TensorValue

SHOWN_ELEMENTS = 64
"""Of a longer tensor so many elements are told."""

_packed = Struct("d").pack
UNCHANGING = (int, float, bool, str, complex, type(None), torch.dtype, torch.device, torch.Size)
_SINGLE = {torch.float32: ("float32", Struct("f").pack), torch.float64: ("float64", Struct("d").pack)}
"""Single numbers are told in a third of the time by way of Python's floats, which have all their bits."""

_TOLD_DTYPES = frozenset(
    {torch.float32, torch.float64, torch.float16, torch.int64, torch.int32, torch.bool, torch.uint8}
)

Signature = Any


Holder = tuple[int, str]
"""A variable: the number of its call, and its name."""

_IN_ONE_MOMENT = 1_000


class _Piece(msgspec.Struct, gc=False):
    """A piece of memory: its number, and how many variables hold it."""

    number: int
    holders: int = 0


class Memories:
    """Numbers for pieces of memory, so that it can be told who shares one.

    An address is given to other tensors once nobody holds it, so a piece is one as long as some variable holds it. Its
    number follows from the moment at which it was seen first: another run of the same program gives it the same.
    """

    def __init__(self) -> None:
        self._pieces: dict[int, _Piece] = {}
        self._addresses: dict[Holder, int] = {}
        self._latest = 0

    def number(self, holder: Holder, moment: int, address: int) -> int:
        """The number of the piece at an address, which a variable holds from now on; 0 for no memory at all."""
        before = self._addresses.get(holder)
        if before is not None and before != address:
            self.forget(holder)
        if not address:
            return 0
        piece = self._pieces.get(address)
        if piece is None:
            self._latest = max(self._latest, moment * _IN_ONE_MOMENT) + 1
            piece = self._pieces[address] = _Piece(self._latest)
        if before != address:
            self._addresses[holder] = address
            piece.holders += 1
        return piece.number

    def forget(self, holder: Holder) -> None:
        """A variable is gone, or holds no memory any more."""
        address = self._addresses.pop(holder, None)
        if address is None:
            return
        piece = self._pieces[address]
        piece.holders -= 1
        if not piece.holders:
            del self._pieces[address]


def signature_of(value: Any) -> Signature:
    """What is equal as long as nothing has changed that would be told; cheap, since asked after every statement."""
    if isinstance(value, UNCHANGING):
        return value
    if isinstance(value, Tensor):
        return _tensor_signature(value)
    if isinstance(value, np.ndarray):
        return (
            id(value),
            value.tobytes() if value.size <= SHOWN_ELEMENTS else value.ravel()[:SHOWN_ELEMENTS].tobytes(),
        )
    if isinstance(value, COLLECTIONS):
        return (id(value), len(value), tuple(map(_item_signature, first_items(value))))
    if isinstance(value, BaseException):  # a new one often lies where the one before it lay
        told = value.args[0] if value.args else None
        return (type(value), id(value), told if isinstance(told, str) else None)
    return (type(value), id(value))


def is_same(before: Signature, after: Signature) -> bool:
    """Whether two signatures are of the same, to the bit: nan is nan, and 1 is not 1.0 nor True."""
    if before is after:
        return True
    if type(before) is not type(after):
        return False
    if isinstance(before, float):
        return float.hex(before) == float.hex(after)
    return bool(before == after)


def state_of(value: Any, memory: Callable[[int], int]) -> VariableState:
    """What is told of a value.

    Args:
        value: of a variable.
        memory: gives the number of the piece of memory at an address; 0 is none.
    """
    if isinstance(value, Tensor):
        return _tensor_state(value, memory)
    kind = type(value).__name__
    if isinstance(value, np.ndarray):
        address = value.__array_interface__["data"][0]
        return VariableState(kind, shortened(str(value)), _told_array(value), memory=memory(address))
    memory(0)
    return VariableState(kind, text_of(value))


def _tensor_signature(tensor: Tensor) -> Signature:
    try:
        told = _bytes(tensor)
        gradient = _gradient(tensor)
        node = tensor.grad_fn
        return (
            id(tensor), tensor.data_ptr(), told, tensor.requires_grad, None if node is None else id(node),
            None if gradient is None else (_bytes(gradient), gradient.data_ptr()),
        )  # fmt: skip
    except (RuntimeError, NotImplementedError, TypeError, ValueError):
        return id(tensor)  # within vmap and the like a tensor has no values of its own


def _bytes(tensor: Tensor) -> Any:
    count = tensor.numel()
    if count == 1:
        number = tensor.item()  # a quarter of the time, and all the bits
        return _packed(number) if type(number) is float else number
    if count <= SHOWN_ELEMENTS:
        return tensor.detach().numpy().tobytes()
    shown = tensor.detach().reshape(-1)[:SHOWN_ELEMENTS].numpy().tobytes()
    return (shown, None if tensor.is_inference() else tensor._version)  # noqa: SLF001 (in-place changes count there)


def _gradient(tensor: Tensor) -> Tensor | None:
    """A gradient where one is kept; PyTorch warns where one asks for another one's."""
    return tensor.grad if tensor.is_leaf or tensor.retains_grad else None


def _tensor_state(tensor: Tensor, memory: Callable[[int], int]) -> VariableState:
    kind = type(tensor).__name__
    try:
        gradient = _gradient(tensor)
        return VariableState(
            kind=kind,
            text="" if tensor.dtype in _TOLD_DTYPES else shortened(str(tensor.detach())),
            value=_told(tensor),
            requires_grad=tensor.requires_grad,
            is_leaf=tensor.is_leaf,
            grad_fn=None if tensor.grad_fn is None else name_of(tensor.grad_fn),
            has_grad=gradient is not None,
            grad=None if gradient is None else _told(gradient),
            memory=memory(_address(tensor)),
        )
    except (RuntimeError, NotImplementedError, TypeError, ValueError):
        return VariableState(kind, "a tensor without values of its own, as within vmap")


def _told(tensor: Tensor) -> TensorValue | None:
    single = _SINGLE.get(tensor.dtype)
    if single is not None and tensor.dim() == 0:
        number = tensor.item()
        if number == number:  # of nan there are many  # noqa: PLR0124
            name, pack = single
            return TensorValue(name, (), pack(number))
    return value_of(tensor, SHOWN_ELEMENTS) if tensor.dtype in _TOLD_DTYPES and not tensor.is_sparse else None


def _told_array(array: "np.ndarray[tuple[int, ...], np.dtype[np.generic]]") -> TensorValue | None:
    name = str(array.dtype)
    if name not in TOLD_DTYPES:
        return None
    return TensorValue(name, array.shape, array.ravel()[:SHOWN_ELEMENTS].tobytes())


def _address(tensor: Tensor) -> int:
    return tensor.data_ptr() if tensor.storage_offset() == 0 else tensor.untyped_storage().data_ptr()


def _item_signature(item: Any) -> Signature:
    return item if isinstance(item, int | float | str) else id(item)
