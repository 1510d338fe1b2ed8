# expect: limit (lists of lists of numbers)
import torch

kept = []
x = torch.ones(1000, 1000)
while True:
    kept.append(x.tolist())
