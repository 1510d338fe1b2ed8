# expect: limit (tensors kept in the closures of functions)
import torch

functions = []
while True:
    functions.append((lambda t: lambda: t)(torch.ones(10**6)))
