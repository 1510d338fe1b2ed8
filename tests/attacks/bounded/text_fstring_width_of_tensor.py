# expect: limit (a width for a tensor of one number)
import torch

print(len(f"{torch.tensor(1.5):1000000000.2f}"))
