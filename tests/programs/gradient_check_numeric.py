"""Numeric gradient checks: central differences for each element, relative errors, torch.autograd.gradcheck."""
import torch
from torch.autograd import gradcheck
import torch.nn.functional as F

torch.manual_seed(0)


def numeric_gradient(f, x, eps=1e-6):
    """中心差分法：每次只动一个元素"""
    grad = torch.zeros_like(x)
    flat, out = x.detach().view(-1), grad.view(-1)
    for i in range(flat.numel()):
        old = flat[i].item()
        flat[i] = old + eps
        high = f(x).item()
        flat[i] = old - eps
        low = f(x).item()
        flat[i] = old
        out[i] = (high - low) / (2 * eps)
    return grad


def rel_error(a, b):
    return ((a - b).abs() / torch.clamp(a.abs() + b.abs(), min=1e-8)).max().item()


functions = {
    'sum of squares': lambda x: (x ** 2).sum(),
    'log-sum-exp': lambda x: torch.logsumexp(x, dim=0).sum(),
    'tanh·sin': lambda x: (torch.tanh(x) * torch.sin(x)).mean(),
    'norm': lambda x: x.norm(),
    'softmax[0]': lambda x: F.softmax(x, dim=-1)[..., 0].sum(),
}
for name, f in functions.items():
    x = torch.randn(2, 3, dtype=torch.double, requires_grad=True)
    f(x).backward()
    with torch.no_grad():
        numeric = numeric_gradient(f, x)
    ok = rel_error(x.grad, numeric) < 1e-5
    print(f'{name:<16}{"✓" if ok else "✗"}  {x.grad.norm().item():.6f}')
x = torch.randn(3, dtype=torch.double, requires_grad=True)
w = torch.randn(2, 3, dtype=torch.double, requires_grad=True)
print(gradcheck(lambda x, w: torch.sigmoid(F.linear(x, w)), (x, w), eps=1e-6, atol=1e-4))
try:
    gradcheck(lambda t: t.detach() * 2 + t, (x,))
except RuntimeError as e:
    print(str(e).splitlines()[0])
print(gradcheck(lambda t: t.detach() * 2 + t, (x,), raise_exception=False))
