# expect: limit (very many steps)
import torch

x = torch.linspace(0, 1, 10**12)
