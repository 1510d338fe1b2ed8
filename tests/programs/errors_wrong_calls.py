"""TypeError of calls: too few, too many, unknown, doubled arguments; things that cannot be called."""
import torch


def f(a, b, c=3, *, d=4):
    return a


def g(*, key):
    return key


def h(a, /, b):
    return a


def none():
    return 1


def outer():
    def inner(x):
        return x

    return inner()


many = lambda a, b, c: a
calls = [
    lambda: f(), lambda: f(1), lambda: f(1, 2, 3, 4), lambda: f(1, 2, e=5), lambda: f(1, a=2), lambda: f(b=2), lambda: f(1, 2, 3, d=4, c=5), lambda: f(1, 2, 3, 4, d=5), lambda: g(), lambda: g(1), lambda: g(key=1, other=2), lambda: h(a=1, b=2), lambda: h(1),
    lambda: none(1), lambda: none(x=1), outer, lambda: many(), lambda: many(1, 2), lambda: many(1, 2, 3, 4), lambda: (lambda: 0)(1), lambda: f(*[1], *[]), lambda: f(1, 2, **{"z": 1}), lambda: f(1, **{"a": 1}), lambda: f(1, *5), lambda: f(1, **5), lambda: f(**{1: 2}),
    lambda: 5(), lambda: "text"(), lambda: None(), lambda: [1](0), lambda: (1, 2)(), lambda: {}(), lambda: torch.tensor(1)(), lambda: (1.5)(2), lambda: True(),
    lambda: len(), lambda: len(1, 2), lambda: abs(), lambda: int(1, 2, 3), lambda: float(1, 2), lambda: sorted(), lambda: range(), lambda: range(1.5), lambda: range(1, 2, 0), lambda: isinstance(1), lambda: sum(1, 2, 3), lambda: zip(1), lambda: list(1, 2), lambda: print(1, x=2), lambda: round(), lambda: bool(1, 2), lambda: max(key=len), lambda: enumerate(), lambda: filter(len), lambda: reversed(),
    lambda: [].append(), lambda: [].append(1, 2), lambda: {}.get(), lambda: "a".join(), lambda: "a".join(1), lambda: "a".replace("b"), lambda: [1].pop("a"), lambda: {}.update(5), lambda: set().add(), lambda: "x".split(1),
]
for call in calls:
    try:
        print(call())
    except (TypeError, ValueError) as e:
        print(type(e), e)
