"""Hooks that learners write: printing, scaling, storing in a dict by name, forward hooks for activations, remove."""
import torch
from torch import nn

grads, activations = {}, {}


def save_grad(name):
    def hook(grad):
        grads[name] = grad
    return hook


x = torch.tensor([1., 2.], requires_grad=True)
y = x * 3
z = y ** 2
y.register_hook(save_grad('y'))
z.register_hook(save_grad('z'))
z.sum().backward()
print(grads, y.grad_fn.name(), z.requires_grad)
torch.manual_seed(0)
net = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1))


def get_activation(name):
    def hook(model, input, output):
        activations[name] = output.detach()
    return hook


handles = [layer.register_forward_hook(get_activation(str(i))) for i, layer in enumerate(net)]
net(torch.ones(4, 2))
for k, v in activations.items():
    print(k, v.shape, v.mean().item() if v.numel() else None)
for h in handles:
    h.remove()
activations.clear()
net(torch.ones(1, 2))
print(activations)
handle = x.register_hook(lambda g: print('grad arrives:', g))
(x ** 2).sum().backward()
handle.remove()
(x ** 2).sum().backward()
print(x.grad)
