"""TypeError of operators, comparisons, subscripts, iteration between kinds that do not go together."""
import torch

x = torch.tensor([1.0])
kinds = [1, 1.5, "s", None, [1], (1,), {1: 2}, {1}, True, 1j]
operators = [
    ("+", lambda a, b: a + b), ("-", lambda a, b: a - b), ("*", lambda a, b: a * b), ("/", lambda a, b: a / b), ("//", lambda a, b: a // b), ("%", lambda a, b: a % b), ("**", lambda a, b: a**b), ("@", lambda a, b: a @ b),
    ("&", lambda a, b: a & b), ("|", lambda a, b: a | b), ("<<", lambda a, b: a << b), ("<", lambda a, b: a < b), (">=", lambda a, b: a >= b), ("in", lambda a, b: a in b), ("[]", lambda a, b: a[b]),
]
for name, operate in operators:
    for a in kinds:
        for b in kinds:
            try:
                operate(a, b)
            except (TypeError, ZeroDivisionError, KeyError, IndexError, ValueError) as e:
                print(name, repr(a), repr(b), type(e), e)
for name, apply in [("-", lambda v: -v), ("+", lambda v: +v), ("~", lambda v: ~v), ("iter", lambda v: [_ for _ in v]), ("unpack", lambda v: [*v]), ("call", lambda v: v()), ("len", lambda v: len(v)), ("key", lambda v: {v: 0}), ("float", lambda v: float(v))]:
    for v in kinds:
        try:
            apply(v)
        except (TypeError, ValueError) as e:
            print(name, repr(v), type(e), e)
for wrong in [lambda: x + "s", lambda: "s" + x, lambda: x + None, lambda: None * x, lambda: x + [1], lambda: [1] + x, lambda: x @ 2, lambda: x < "s", lambda: x["k"], lambda: x**"s", lambda: x / {}, lambda: x & 1.5, lambda: ~x, lambda: x[None, None, 0, 0], lambda: x + {1}]:
    try:
        print(wrong())
    except (TypeError, RuntimeError, IndexError, ValueError) as e:
        print(type(e), e)
try:
    n = 5
    n[0] = 1
except TypeError as e:
    print(e)
try:
    n = None
    n += 1
except TypeError as e:
    print(e)
try:
    del n[0]
except TypeError as e:
    print(e)
