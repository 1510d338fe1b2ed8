# numpy's numbers, accumulating, weights for backward, retain_graph, retain_grad, no_grad.
# %%
import torch
import numpy as np

np.random.seed(0)
x = torch.from_numpy(np.random.randn(5)).requires_grad_(True)
y = torch.ones_like(x)
print(x, y)

z = x + y
print(z)

out = z.mean()
print(f"\n\n{out}\n")

out.backward()
print(x.grad)

# %%
out2 = x.sum()
print(out2)
out2.backward()
print(x.grad)

# %% 清除梯度
x.grad.data.zero_()
out3 = x.sum()
out3.backward()
print(x.grad)

# %%
x = torch.tensor([1., 2., 3., 4.], requires_grad = True)
a = torch.tensor([2., 2., 2., 2.], requires_grad = True)
y = a * x
print(y)
z = y.view(2, 2)
print(z)

# %% z 不是标量：要一个同形状的权重
v = torch.tensor([[3, 0.1], [0.1311, 31]])
z.backward(v, retain_graph = True)
print(z)
print(a.grad)
a.grad.data.zero_()

# %%
"""
A string alone in a cell,
    多行的字符串会被回显：
it is echoed with its \\n and 'quotes'.
"""

# %%
x = torch.tensor(1., requires_grad = True)
n = torch.tensor(2., requires_grad = True)
m = torch.tensor(3., requires_grad = True)
y1 = x ** n

with torch.no_grad():
    y2 = x ** m
print(y1, y1.requires_grad)
print(y2, y2.requires_grad)

y3 = y1 + y2
print(y3, y3.requires_grad)

# %%
y1.retain_grad()
y3.retain_grad()

y3.backward(retain_graph = True)

print(x.grad)
x.grad.data.zero_()
print(n.grad)
n.grad.data.zero_()

print(x.is_leaf, n.is_leaf, y1.is_leaf, y3.is_leaf)
print(y1.grad)
y1.grad.data.zero_()
print(y3.grad)
y3.grad.data.zero_()

'''
y2 was made without a graph:
print(y2.grad)
'''

# %%
"""
要修改值建议用 torch.no_grad()
"""
