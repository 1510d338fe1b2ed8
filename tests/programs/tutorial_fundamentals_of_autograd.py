"""The Fundamentals of Autograd: next_functions walked, grad mode switches, in-place error, functional API."""
import math
import torch

a = torch.linspace(0., 2. * math.pi, steps=25, requires_grad=True)
print(a)
b = torch.sin(a)
print(b)
c = 2 * b
print(c)
d = c + 1
print(d)
out = d.sum()
print(out)
print('d:')
print(str(d.grad_fn)[:13])
print([f[0].name() if f[0] is not None else None for f in d.grad_fn.next_functions])
print(len(d.grad_fn.next_functions[0][0].next_functions))
print(d.grad_fn.next_functions[0][0].next_functions[0][0].name())
print('\na:', a.grad_fn)
out.backward()
print(a.grad)

a = torch.ones(2, 3, requires_grad=True)
b1 = 2 * a
print(b1)
with torch.no_grad():
    b2 = a + b1
print(b2)
c2 = a * b1
print(c2)


def add_tensors1(x, y):
    return x + y


@torch.no_grad()
def add_tensors2(x, y):
    return x + y


a = torch.ones(2, 3, requires_grad=True) * 2
b = torch.ones(2, 3, requires_grad=True) * 3
print(add_tensors1(a, b))
print(add_tensors2(a, b))
with torch.no_grad():
    with torch.enable_grad():
        print(add_tensors1(a, b).requires_grad)

torch.manual_seed(0)
x = torch.rand(5, requires_grad=True)
y = x.detach()
print(x)
print(y)
a = torch.linspace(0., 2. * math.pi, steps=25, requires_grad=True)
try:
    torch.sin_(a)
except (RuntimeError, AttributeError) as e:
    print(e)
try:
    a.sin_()
except RuntimeError as e:
    print(e)
x = torch.randn(3, requires_grad=True)
y = x * 2
while y.data.norm() < 1000:
    y = y * 2
print(y)
v = torch.tensor([0.1, 1.0, 0.0001], dtype=torch.float)  # stand-in for gradients
y.backward(v)
print(x.grad)


def exp_adder(x, y):
    return 2 * x.exp() + 3 * y


inputs = (torch.rand(1), torch.rand(1))  # arguments for the function
print(inputs)
print(torch.autograd.functional.jacobian(exp_adder, inputs))
inputs = (torch.rand(3), torch.rand(3))
print(torch.autograd.functional.jacobian(exp_adder, inputs))


def do_some_doubling(x):
    y = x * 2
    while y.data.norm() < 1000:
        y = y * 2
    return y


inputs = torch.randn(3)
my_gradients = torch.tensor([0.1, 1.0, 0.0001])
print(torch.autograd.functional.vjp(do_some_doubling, inputs, v=my_gradients))
