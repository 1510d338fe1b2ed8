"""Every activation as a module and as a function, with its gradient."""
import torch
import torch.nn.functional as F
from torch import nn

x = torch.tensor([-2.0, -0.5, 0.0, 0.5, 2.0], requires_grad=True)
modules = [
    nn.ReLU(), nn.ReLU6(), nn.LeakyReLU(0.1), nn.ELU(), nn.SELU(), nn.CELU(), nn.GELU(), nn.GELU(approximate="tanh"), nn.SiLU(), nn.Mish(), nn.Softplus(), nn.Softsign(), nn.Sigmoid(), nn.Tanh(), nn.LogSigmoid(), nn.Hardtanh(), nn.Hardsigmoid(), nn.Hardswish(),
    nn.Tanhshrink(), nn.Softshrink(), nn.Hardshrink(), nn.Threshold(0.1, 20), nn.Softmax(dim=0), nn.LogSoftmax(dim=-1), nn.Softmin(dim=0), nn.PReLU(),
]
for module in modules:
    y = module(x)
    (g,) = torch.autograd.grad((y * torch.arange(5.0)).sum(), x)
    print(module, y, g)
functions = [F.relu, F.relu6, F.leaky_relu, F.elu, F.selu, F.celu, F.gelu, F.silu, F.mish, F.softplus, F.softsign, F.sigmoid, F.tanh, F.logsigmoid, F.hardtanh, F.hardsigmoid, F.hardswish, F.tanhshrink, F.softshrink, F.hardshrink, torch.sigmoid, torch.tanh, torch.relu]
for f in functions:
    print(f(x))
print(F.softmax(x, dim=0), F.log_softmax(x, dim=0), F.softmin(x, dim=0), torch.softmax(x, 0), F.leaky_relu(x, negative_slope=0.2), F.elu(x, alpha=2.0), F.threshold(x, 0, -1), F.glu(torch.arange(4.0)), F.normalize(x, dim=0), F.prelu(x, torch.tensor([0.3])), F.dropout(x, training=False))
print(F.linear(torch.ones(1, 2), torch.tensor([[1.0, 2.0]]), torch.tensor([0.5])), F.one_hot(torch.tensor([1, 0])), F.pad(x, (1, 2), value=9.0), F.cosine_similarity(x, x, dim=0), F.layer_norm(x, (5,)), F.relu(x, inplace=False))
