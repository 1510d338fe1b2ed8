"""More layers: Flatten, Dropout in eval, LayerNorm, BatchNorm, Conv, pooling, Embedding, Bilinear, ModuleList."""
import torch
from torch import nn

torch.manual_seed(2)
x = torch.arange(12.0).reshape(2, 6)
print(nn.Flatten()(torch.zeros(2, 3, 2)).shape, nn.Identity()(x), nn.LayerNorm(6)(x), nn.BatchNorm1d(6)(x), nn.Unflatten(1, (2, 3))(x).shape)
drop = nn.Dropout(0.5)
print(drop(torch.ones(8)), drop.eval()(torch.ones(8)), drop)
image = torch.arange(16.0).reshape(1, 1, 4, 4)
conv = nn.Conv2d(1, 2, kernel_size=2)
print(conv, conv(image), nn.Conv1d(1, 1, 2)(torch.arange(4.0).reshape(1, 1, 4)), nn.MaxPool2d(2)(image), nn.AvgPool2d(2)(image), nn.AdaptiveAvgPool2d(1)(image))
print(nn.Embedding(3, 2)(torch.tensor([0, 2])), nn.Bilinear(2, 2, 1)(torch.ones(1, 2), torch.ones(1, 2)), nn.GroupNorm(2, 6)(x), nn.CosineSimilarity(dim=1)(x, x + 1), nn.PairwiseDistance()(x, x + 1))
layers = nn.ModuleList([nn.Linear(2, 2), nn.Linear(2, 1)])
h = torch.ones(1, 2)
for layer in layers:
    h = torch.relu(layer(h))
print(layers, h, len(list(layers.parameters())))
parameter = nn.Parameter(torch.tensor([1.0, 2.0]))
print(parameter, parameter.requires_grad, parameter.is_leaf)
(parameter**2).sum().backward()
print(parameter.grad)
w = torch.empty(2, 2)
print(nn.init.zeros_(w), nn.init.ones_(w), nn.init.eye_(w), nn.init.constant_(w, 3), nn.init.uniform_(w), nn.init.normal_(w), nn.init.xavier_uniform_(w), nn.init.xavier_normal_(w), nn.init.kaiming_uniform_(w), nn.init.kaiming_normal_(w))
print(nn.utils.clip_grad_norm_([parameter], 1.0), parameter.grad, nn.utils.clip_grad_value_([parameter], 0.3), parameter.grad)
