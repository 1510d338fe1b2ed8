"""A model as functions over a dict of parameters, updated by dict comprehensions, with torch.func.grad_and_value."""
import torch
from torch.func import grad, grad_and_value, vmap

torch.manual_seed(0)
sizes = [2, 5, 1]
params = {f'{kind}{i}': (torch.randn(a, b) * 0.5 if kind == 'w' else torch.zeros(b))
          for i, (a, b) in enumerate(zip(sizes[:-1], sizes[1:])) for kind in ('w', 'b')}
print({k: list(v.shape) for k, v in params.items()})


def forward(params, x):
    n = len(params) // 2
    for i in range(n):
        x = x @ params[f'w{i}'] + params[f'b{i}']
        if i < n - 1:
            x = torch.tanh(x)
    return x.squeeze(-1)


def loss_fn(params, x, y):
    return ((forward(params, x) - y) ** 2).mean()


x = torch.randn(32, 2)
y = x[:, 0] * x[:, 1]
for step in range(60):
    grads, value = grad_and_value(loss_fn)(params, x, y)
    params = {k: p - 0.2 * grads[k] for k, p in params.items()}
    if step % 20 == 0:
        print(f'{step:3} {value:.4f}')
per_sample = vmap(grad(loss_fn), in_dims=(None, 0, 0))(params, x, y)
print(per_sample['w0'].shape, torch.allclose(per_sample['w0'].mean(0), grad(loss_fn)(params, x, y)['w0'], atol=1e-6))
