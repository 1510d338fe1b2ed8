"""isinstance and type: of values, of tensors, compared and printed."""
import torch
import numpy as np

values = [1, 1.5, True, "s", None, [1], (1,), {1: 2}, {1}, 1j, range(2), torch.tensor(1), np.array([1]), torch.float32]
for value in values:
    print(type(value), isinstance(value, int), isinstance(value, (float, str)), isinstance(value, torch.Tensor))
print(type(1) == int, type(1) is int, type(True) == int, type(1.0) != int, type([]) == type([1]))
print(isinstance(True, int), isinstance(1, bool), isinstance([], (list, tuple)), isinstance(ValueError("x"), Exception))
print(type(torch.ones(1)) == torch.Tensor, type(ValueError()), type(ValueError), type(int), type(type(1)))
print(type(range(3)) == range, type(torch.ones) == int)
x = torch.tensor([1.0], requires_grad=True)
print(type(x.grad), type(x.shape), type(x.dtype), type(x.item()), type(x.tolist()), type(x.detach().numpy()))
p = torch.nn.Parameter(torch.ones(1))
print(type(p), isinstance(p, torch.Tensor), isinstance(p, torch.nn.Parameter), type(p * 2))
print(type(torch.nn.Linear(1, 1)), isinstance(torch.nn.Linear(1, 1), torch.nn.Module), type(torch.optim.SGD([x], lr=0.1)))


def kind(v):
    return "number" if isinstance(v, (int, float)) else "text" if isinstance(v, str) else "other"


print([kind(v) for v in [1, 2.5, "a", None]])
try:
    isinstance(1, "int")
except TypeError as e:
    print(e)
