# A vector, its dot product with itself, and what backward leaves behind; cells echo their last expression.
# %%
import torch

x = torch.arange(4.0)
x

# %%
x.requires_grad_(True)  # 与 torch.arange(4.0, requires_grad=True) 相同
x.grad

# %%
y = 2 * torch.dot(x, x)
y

# %%
y.backward()
x.grad

# %%
x.grad == 4 * x

# %% 梯度会累加，先清零（清两次也无妨）
x.grad.zero_()
x.grad.zero_()
y = x.sum()
y.backward()
x.grad

# %% [markdown]
# ### 非标量
# 向量没有唯一的导数方向，所以要给权重。

# %%
x.grad.zero_()
y = x * x
y.sum().backward()  # 每个分量的权重都是 1
y, x.grad

# %%
x.grad.zero_()
y = x * x
y.backward(torch.ones(len(x)))
y, x.grad

# %%
x.grad.zero_()
y = x * x
u = y.detach()
z = u * x
print(u)
z.sum().backward()
x.grad == u

# %%
x.grad.zero_()
y.sum().backward()
x.grad


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


# %%
torch.manual_seed(7)
a = torch.randn(size=(), requires_grad=True)
print(a)
d = f(a)
print(d)
d.backward()

# %%
a.grad

# %%
