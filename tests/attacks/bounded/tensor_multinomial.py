# expect: limit (10**12 draws)
import torch

x = torch.multinomial(torch.ones(3), 10**12, replacement=True)
