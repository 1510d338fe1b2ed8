"""RecursionError is caught like any other exception; deep but finite recursion works."""
import torch


def endless(n):
    return endless(n + 1)


def a(n):
    return b(n)


def b(n):
    return a(n)


def count(n):
    return 0 if n == 0 else 1 + count(n - 1)


for f in [endless, a, lambda n: (lambda g: g(g))(lambda g: g(g))]:
    try:
        f(0)
    except RecursionError as e:
        print(type(e), e)
    except RuntimeError as e:
        print("other", e)
print(count(300), count(500))
try:
    count(10**6)
except RecursionError:
    print("too deep")


def chain(x, n):
    return x if n == 0 else chain(x * 1.01, n - 1)


x = torch.tensor(1.0, requires_grad=True)
y = chain(x, 200)
y.backward()
print(y, x.grad)
depth = 0


def guarded():
    global depth
    depth += 1
    try:
        guarded()
    except RecursionError:
        return


guarded()
print(depth > 900, isinstance(RecursionError("r"), RuntimeError))
