# expect: limit (a view turned into lists)
import torch

a = torch.ones(1).expand(10**10).tolist()
