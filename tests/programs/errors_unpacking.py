"""Errors of unpacking and of loops over what cannot be walked."""
import torch

sources = [[1], [1, 2, 3], "a", "abc", (), 5, None, {"x": 1}, range(4), torch.tensor([1.0]), torch.tensor(1.0), torch.ones(3, 2), map(abs, [1]), {1, 2, 3}, (v for v in [1])]
for source in sources:
    try:
        a, b = source
        print("unpacked", a, b)
    except (ValueError, TypeError) as e:
        print(type(e), e)
for source in [[], [1], "", 5, None]:
    try:
        a, b, *rest = source
        print("unpacked", a, b, rest)
    except (ValueError, TypeError) as e:
        print(type(e), e)
for nested in [[1, [2]], [[1, 2], 3], [1, 2]]:
    try:
        (a, b), c = nested
    except (ValueError, TypeError) as e:
        print(type(e), e)
try:
    for a, b in [(1, 2), (3,)]:
        print(a, b)
except ValueError as e:
    print(e)
try:
    for key, value in {"abc": 1}:
        print(key)
except ValueError as e:
    print(e)
for thing in [5, None, 1.5, True, torch.tensor(1.0)]:
    try:
        for _ in thing:
            pass
    except TypeError as e:
        print(e)
try:
    print([a for a, b in [[1, 2], [3, 4, 5]]])
except ValueError as e:
    print(e)
try:
    a, b = 1
except TypeError as e:
    print(e)
try:
    (single,) = torch.autograd.grad(torch.ones(1, requires_grad=True).sum() * 2, [])
except (ValueError, RuntimeError) as e:
    print(e)
