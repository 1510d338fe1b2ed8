# expect: limit (gather with an expanded index)
import torch

x = torch.ones(10).expand(10**5, 10)
y = torch.gather(x.T.expand(10, 10**5), 1, torch.zeros(1, 1, dtype=torch.long).expand(10, 10**12))
