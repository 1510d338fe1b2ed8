"""Closures: counters, functions made by functions, late binding, composition."""
import torch


def make_counter():
    count = [0]

    def step():
        count[0] += 1
        return count[0]

    return step


a, b = make_counter(), make_counter()
print(a(), a(), b(), a())


def compose(*functions):
    def composed(x):
        for f in functions:
            x = f(x)
        return x

    return composed


print(compose(lambda v: v + 1, lambda v: v * 10, str)(4))


def polynomial(*coefficients):
    def p(x):
        return sum(c * x**k for k, c in enumerate(coefficients))

    return p


p = polynomial(-1, 2, 3)
x = torch.tensor(2.0, requires_grad=True)
y = p(x)
y.backward()
print(p(2), y, x.grad)


def late():
    value = 1
    f = lambda: value
    value = 2
    return f


print(late()())
