"""Tensors become plain values, bit by bit."""

import torch
from torch import Tensor

from core.trajectory.tensor_value import TensorValue, Value

_NAMES = {dtype: str(dtype).removeprefix("torch.") for dtype in (torch.float32, torch.float64, torch.int64, torch.bool)}


def value_of(tensor: Tensor, most_elements: int | None = None) -> TensorValue:
    """What a tensor holds now.

    Args:
        tensor: on the CPU.
        most_elements: how many elements are wanted at most, in row-major order; None wants all.
    """
    dtype = _NAMES.get(tensor.dtype) or str(tensor.dtype).removeprefix("torch.")
    plain = tensor.detach() if tensor.requires_grad else tensor
    if plain.layout is not torch.strided:
        plain = plain.to_dense()
    if most_elements is not None and plain.numel() > most_elements:
        plain = plain.reshape(-1)[:most_elements]
    return TensorValue(dtype, tuple(tensor.shape), _bytes(plain))


def optional_value(tensor: Tensor | None, most_elements: int | None = None) -> TensorValue | None:
    """What a tensor holds now; None where there is none."""
    return None if tensor is None else value_of(tensor, most_elements)


def plain_value(value: object, most_elements: int | None = None) -> Value:
    """A tensor, or a number that PyTorch kept as it is, or what else there is as a text."""
    if isinstance(value, Tensor):
        return value_of(value, most_elements)
    if value is None or isinstance(value, bool | float | str):
        return value
    if isinstance(value, int):
        return _signed(value)
    if isinstance(value, tuple):
        return str(tuple(_signed(one) if isinstance(one, int) else one for one in value))
    return str(value)


def _signed(number: int) -> int:
    """PyTorch gives a dimension back without its sign: −1 as 2⁶⁴ − 1."""
    return number - 2**64 if number >= 2**63 else number


def same_bits(one: Tensor | None, other: Tensor | None) -> bool:
    """Whether two gradients are the same in every bit: −0 is not 0, and nan is nan."""
    if one is None or other is None or one is other:
        return one is other
    if one.shape != other.shape or one.dtype != other.dtype:
        return False
    # Of single numbers that are equal only zeros can differ in their bits.
    if one.numel() == 1 and (number := one.item()) and number == other.item():
        return True
    return _bytes(one) == _bytes(other)


def _bytes(tensor: Tensor) -> bytes:
    # A derivative that is 0 everywhere may come as a ZeroTensor, which has no memory until it is forced to.
    return (tensor.view(torch.int16) if tensor.dtype is torch.bfloat16 else tensor).numpy(force=True).tobytes()
