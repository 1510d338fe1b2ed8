"""Ellipsis as a value, bytes, NotImplemented, chained statements, matrix product of augmented kinds."""
import torch

x = torch.arange(8.0).reshape(2, 2, 2)
print(x[..., 0], ..., Ellipsis, x[Ellipsis, 1])
print(b"bytes", b"a" + b"b", list(b"ab"), "é".encode(), b"\xc3\xa9".decode())


def later():
    ...


print(later())
