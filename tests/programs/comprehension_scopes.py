"""Comprehensions within functions: closures, arguments, outer names, tensors."""
import torch


def table(n, f):
    return {i: f(i) for i in range(n) if f(i) is not None}


print(table(3, lambda v: v + 1))


def outer():
    seen = []
    result = [seen.append(v) or v * 2 for v in range(3)]
    return seen, result


print(outer())


def adders(values):
    return [lambda x, v=v: x + v for v in values]


print([f(10) for f in adders([1, 2, 3])])
x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
print([v.item() ** 2 for v in x])
print(torch.stack([v * 2 for v in x]))
losses = [((x - t) ** 2).sum() for t in range(3)]
print(losses)
print([g for (g,) in [torch.autograd.grad(loss, x) for loss in losses]])
i = 100
print([i for i in range(3)], i)
print([[i for i in range(i)] for i in range(4)], i)
print([y for y in (lambda: [i, i + 1])()])
print([a for a in [1, 2] for a in [a, a * 10]])
