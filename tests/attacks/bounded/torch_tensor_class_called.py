# expect: limit or refused (torch.Tensor, torch.FloatTensor with sizes)
import torch

x = torch.Tensor(10**6, 10**6)
