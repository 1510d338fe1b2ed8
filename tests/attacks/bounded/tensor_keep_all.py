# expect: limit (many tensors of a fair size, all kept)
import torch

kept = []
while True:
    kept.append(torch.ones(10**6))
