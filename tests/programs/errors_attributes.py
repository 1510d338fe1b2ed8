"""AttributeError of every kind of value, and setting what cannot be set."""
import torch
import numpy as np

x = torch.tensor([1.0], requires_grad=True)
model = torch.nn.Linear(1, 1)
optimizer = torch.optim.SGD([x], lr=0.1)
cases = [
    lambda: (5).nothing, lambda: (1.5).nothing, lambda: "s".nothing, lambda: [].nothing, lambda: ().nothing, lambda: {}.nothing, lambda: {1}.nothing, lambda: None.nothing, lambda: True.nothing, lambda: (1j).nothing, lambda: range(2).nothing, lambda: [].add(1), lambda: ().append(1), lambda: {}.append(1), lambda: "s".append("t"), lambda: None.grad, lambda: None.zero_(),
    lambda: x.nothing, lambda: x.grad.zero_(), lambda: x.shape.nothing, lambda: x.dtype.nothing, lambda: model.nothing, lambda: model.weights, lambda: optimizer.nothing, lambda: x.grad_fn.nothing, lambda: (x * 2).grad_fn.nothing, lambda: x.item().backward(), lambda: x.tolist().sum(), lambda: np.array([1]).backward(), lambda: ValueError("v").nothing, lambda: zip().nothing, lambda: [].appendd, lambda: "s".uper(),
]
for case in cases:
    try:
        print(case())
    except AttributeError as e:
        print(e)
try:
    n = 5
    n.value = 1
except AttributeError as e:
    print(e)
try:
    s = "s"
    s.name = 1
except AttributeError as e:
    print(e)
try:
    x.shape = (1,)
except AttributeError as e:
    print(e)
try:
    x.grad_fn = None
except AttributeError as e:
    print(e)
try:
    none = None
    none.grad = 1
except AttributeError as e:
    print(e)
