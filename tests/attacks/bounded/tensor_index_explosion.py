# expect: limit (an index that repeats one row)
import torch

x = torch.ones(10**4)
y = x[torch.zeros(10**4, dtype=torch.long)[:, None].expand(10**4, 10**5)]
