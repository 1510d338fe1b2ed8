"""Ends in a NameError while a function's default is computed; a decorated function."""
import torch

print("start")


@torch.no_grad()
def update(p, lr=rate):
    p -= lr


update(torch.ones(1))
