"""Every way to import from torch."""
import torch
import torch.nn as nn
import torch.nn.functional as F
import torch.optim as optim
import torch.autograd
import torch.autograd.functional as AF
from torch import nn as network, optim as optimisers, tensor
from torch import Tensor, float64, manual_seed as seed, no_grad
from torch.nn import Linear, Sequential as Chain, functional
from torch.nn.functional import mse_loss, relu
from torch.optim import SGD, Adam
from torch.optim.lr_scheduler import StepLR
from torch.autograd import grad
from torch.autograd.functional import hessian, jacobian as J
from torch.func import vmap

seed(1)
x = tensor([1.0, 2.0], requires_grad=True)
print(isinstance(x, Tensor), float64, nn is network, optim is optimisers, functional is F)
print(relu(x), F.relu(x), nn.functional.relu(x), torch.nn.functional.relu(x))
print(grad((x**2).sum(), x), torch.autograd.grad((x**3).sum(), [x]))
print(hessian(lambda v: (v**3).sum(), x), J(lambda v: v**2, x), AF.jacobian(torch.sin, x))
print(Chain(Linear(2, 1)), mse_loss(x, torch.zeros(2)), vmap(lambda v: v * 2)(x))
for make in [SGD, Adam, optim.SGD, torch.optim.Adam]:
    print(make([x], lr=0.1))
with no_grad():
    print(x * 2)
scheduler = StepLR(SGD([x], lr=1.0), step_size=1)
print(scheduler.get_last_lr())
