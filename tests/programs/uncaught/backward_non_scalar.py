"""Ends in the error of backward on a vector, within a function."""
import torch


def step(x):
    y = x * 2
    print(y)
    y.backward()


for k in range(2):
    step(torch.ones(2, requires_grad=True))
