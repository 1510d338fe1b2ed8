# Cells that compare each gradient with what calculus says; values of many kinds are echoed.
# %%
import torch

x = torch.arange(4.0)
x

# %%
x2 = torch.arange(4.0, requires_grad=True)
x2

# %%
x.requires_grad_(True)
x.grad

# %%
y = 2 * torch.dot(x, x)
y

# %%
y.backward()
x.grad

# %%
x.grad == 4 * x

# %%
x.sum()

# %%
x.grad.zero_()

y = x.sum()

y.backward()
x.grad

# %%
x.grad.zero_()

y = x * x
y.sum().backward()
x.grad

# %%
x.grad.zero_()
y = x * x

u = y.detach()
z = u * x

z.sum().backward()
x.grad == u

# %%
x.grad.zero_()

y.sum().backward()

x.grad == 2 * x

# %% a detached tensor shares its memory
v = y.detach()
v[0] = 100.0
y


# %%
def f(a):
    b = a * 2
    while b.norm() < 1000:
        b = b * 2
    if b.sum() > 0:
        c = b
    else:
        c = 100 * b
    return c


torch.manual_seed(0)
a = torch.randn(size=(), requires_grad=True)  # 没有尺寸就是标量
d = f(a)
d.backward()

a.grad == d / a
