"""Errors that pass through functions, loops, comprehensions, keys and hooks before they are caught."""
import torch


def third(v):
    return 10 / v


def second(v):
    return [third(v) for _ in range(2)]


def first(v):
    try:
        return second(v)
    finally:
        print("leaving first with", v)


for v in [5, 0, "a", None]:
    try:
        print(first(v))
    except ZeroDivisionError as e:
        print("caught", e)
    except TypeError as e:
        print("caught", e)
for attempt in [lambda: sorted([1, 2], key=lambda v: v / 0), lambda: list(map(third, [1, 0])), lambda: max([1, 2], key=third("x")), lambda: {k: third(k) for k in [1, 0]}, lambda: sum(third(v) for v in [2, 0]), lambda: [*map(third, [0])], lambda: print(third(0)), lambda: f"{third(0)}", lambda: "%d" % third(0), lambda: any(third(v) for v in [0]), lambda: (lambda v=third(0): v)(), lambda: torch.tensor([third(0)]), lambda: list(filter(third, [0]))]:
    try:
        attempt()
    except (ZeroDivisionError, TypeError) as e:
        print(e)
x = torch.tensor(1.0, requires_grad=True)
x.register_hook(lambda g: third(0))
try:
    (x * 2).backward()
except ZeroDivisionError as e:
    print("from the hook:", e)
optimizer = torch.optim.LBFGS([torch.ones(1, requires_grad=True)])
try:
    optimizer.step(lambda: third(0))
except ZeroDivisionError as e:
    print("from the closure:", e)
try:
    torch.func.vmap(lambda v: third("s"))(torch.ones(2))
except TypeError as e:
    print("from vmap:", e)
try:
    torch.autograd.functional.jacobian(lambda v: third(0), torch.ones(1))
except ZeroDivisionError as e:
    print("from jacobian:", e)
for i in range(5):
    try:
        if i == 3:
            raise StopIteration
        assert i % 2 == 0, f"{i} is odd"
    except AssertionError as e:
        print(e)
        continue
    except StopIteration:
        break
    print("fine", i)
