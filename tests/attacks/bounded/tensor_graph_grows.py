# expect: limit (a graph that keeps every value)
import torch

x = torch.ones(10**6, requires_grad=True)
y = x
while True:
    y = (y * 1.0001).sin()
