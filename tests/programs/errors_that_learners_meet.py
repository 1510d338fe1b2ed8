"""The classical mistakes, each caught and printed with its class: backward twice, non-scalar, in place, dtypes."""
import torch
import numpy as np

x = torch.arange(4.0, requires_grad=True)


def twice():
    y = (x * x).sum()
    y.backward()
    y.backward()


def non_scalar():
    (x * 2).backward()


def no_graph():
    torch.ones(3).sum().backward()


def integers():
    torch.arange(4, requires_grad=True)


def leaf_in_place():
    global x
    x += 1


def overwritten():
    a = torch.ones(2, requires_grad=True)
    b = a.exp()
    b += 1
    b.sum().backward()


def to_numpy():
    x.numpy()


def shapes():
    torch.ones(2, 3) @ torch.ones(2, 3)


def broadcast():
    torch.ones(3) + torch.ones(4)


def unused():
    a, b = torch.ones(1, requires_grad=True), torch.ones(1, requires_grad=True)
    torch.autograd.grad(a * 2, [a, b])


def non_leaf():
    torch.optim.SGD([x * 2], lr=0.1)


def empty():
    torch.optim.Adam([], lr=0.1)


def none_grad():
    torch.ones(2, requires_grad=True).grad.zero_()


def dtypes():
    torch.ones(2, 2) @ torch.ones(2, 2, dtype=torch.float64)


def wrong_target():
    torch.nn.CrossEntropyLoss()(torch.randn(2, 3), torch.tensor([0.5, 1]))


def out_of_range():
    torch.nn.functional.one_hot(torch.tensor([3]), num_classes=2)


def several():
    if torch.tensor([1, 2]) > 0:
        pass


def item():
    torch.ones(2).item()


def keyword():
    torch.zeros(2, shape=3)


def attribute():
    x.gradd


def reshape():
    torch.arange(6).view(4, 2)


def index():
    torch.arange(3)[5]


def linear():
    torch.nn.Linear(3, 2)(torch.ones(4, 5))


for f in [twice, non_scalar, no_graph, integers, leaf_in_place, overwritten, to_numpy, shapes, broadcast, unused,
          non_leaf, empty, none_grad, dtypes, wrong_target, out_of_range, several, item, keyword, attribute, reshape,
          index, linear]:
    try:
        f()
    except (RuntimeError, ValueError, TypeError, AttributeError, IndexError) as e:
        print('%s: %s' % (type(e), str(e).split('\n')[0]))
    else:
        print('nothing happened')
