# The same ideas as one script that prints each value under a heading. 每一步都打印出来。
import torch

x = torch.arange(4.0)  # 只有浮点张量才能求梯度
print("x ==>\n", x, "\n")

x.requires_grad_(True)
x.grad  # 还是 None；这里不会显示，因为这是脚本而不是单元格

y = 2 * torch.dot(x, x)
print("y ==>\n", y, "\n")

y.backward()
print("x.grad ==>\n", x.grad, "\n")
print("x.grad==4*x ==>\n", x.grad == 4 * x, "\n")

print("before zeroing, x.grad ==>\n", x.grad, "\n")
x.grad.zero_()
print("after zeroing, x.grad ==>\n", x.grad, "\n")

print("x ==>\n", x, "\n")
y = x.sum()
y.backward()
print("y ==>\n", y, "\n")
print("x.grad ==>\n", x.grad, "\n")

# a vector's backward wants weights; a sum gives each of them 1
x.grad.zero_()
y = x * x
y.sum().backward()
print("x.grad ==>\n", x.grad, "\n")

x.grad.zero_()
y = x * x
print("y ==>\n", y, "\n")
u = y.detach()  # 切断
print("u ==>\n", u, "\n")
z = u * x
print("z ==>\n", z, "\n")
z.sum().backward()
print("x.grad ==>\n", x.grad, "\n")
print("x.grad==u ==>\n", x.grad == u, "\n")


def function(a):
    b = a * 2
    while b.norm(p=2) < 1000:  # 二范数
        b = b * 2
    if b.sum() > 0:
        c = b
    else:
        c = 100 * b
    return c


torch.manual_seed(-1)
a = torch.randn(size=(), requires_grad=True)
print(a)
d = function(a)
d.backward()
print(a.grad == d / a)
