# Derivatives three ways: by difference, by autograd.grad, by backward; second order; descent. 近似与精确。
# %%
import torch


# %%
def f(x):
    return 3. * x ** 2 + 2. * x - 1


def approximate_derivative(f, x, eps=1e-6):
    return (f(x + eps) - f(x - eps)) / (2. * eps)


print(approximate_derivative(f, 1.))


# %%
def g(x1, x2):
    return (x1 + 5) * (x2 ** 2)


def approximate_gradient(g, x1, x2, eps=1e-3):
    dg_x1 = approximate_derivative(lambda x: g(x, x2), x1, eps)
    dg_x2 = approximate_derivative(lambda x: g(x1, x), x2, eps)
    return dg_x1, dg_x2


print(approximate_gradient(g, 2., 3.))

# %%
x1 = torch.tensor([2.], requires_grad=True)
x2 = torch.tensor([3.], requires_grad=True)
y = g(x1, x2)

(dy_dx1,) = torch.autograd.grad(y, x1, retain_graph=True)  # 图还要再用一次
print(dy_dx1)

# %%
try:
    (dy_dx2,) = torch.autograd.grad(y, x2)
    print(dy_dx2)
except Exception as e:
    print(e)

# %% and a third time, the graph is gone
try:
    (dy_dx2,) = torch.autograd.grad(y, x2)
    print(dy_dx2)
except Exception as e:
    print(e)

# %%
x1 = torch.tensor([2.], requires_grad=True)
x2 = torch.tensor([3.], requires_grad=True)
y = g(x1, x2)
dy_dx1, dy_dx2 = torch.autograd.grad(y, [x1, x2])
print(dy_dx1, dy_dx2)

# %%
x1 = torch.tensor([2.], requires_grad=True)
x2 = torch.tensor([3.], requires_grad=True)
y = g(x1, x2)
y.backward()
print(x1.grad, x2.grad)

# %%
x1 = torch.tensor([2.], requires_grad=True)
x2 = torch.tensor([3.], requires_grad=True)
y = g(x1, x2)
dy_dx1, dy_dx2 = torch.autograd.grad(y, [x1, x2], create_graph=True)
dy_dx1_dx1, dy_dx1_dx2 = torch.autograd.grad(dy_dx1, [x1, x2], allow_unused=True)
dy_dx2_dx1, dy_dx2_dx2 = torch.autograd.grad(dy_dx2, [x1, x2], allow_unused=True)
print(dy_dx1_dx1, dy_dx2_dx1, dy_dx2_dx2)

# %%
import torch
learning_rate = 0.3
x = torch.tensor(2.0, requires_grad=True)
for _ in range(100):
    z = f(x)
    z.backward()
    x.data.sub_(learning_rate * x.grad)
    x.grad.zero_()
print(x)

# %%
a = torch.tensor(2)
a.shape

# %%
learning_rate = 0.01
x = torch.tensor(2.0, requires_grad=True)
optimizer = torch.optim.SGD([x], lr=learning_rate, momentum=0.9)
for _ in range(500):
    z = f(x)
    optimizer.zero_grad()
    z.backward()
    optimizer.step()

print(x)
