# expect: limit (tensors kept in the arguments of errors)
import torch

errors = []
while True:
    try:
        raise ValueError(torch.ones(10**6))
    except ValueError as e:
        errors.append(e)
