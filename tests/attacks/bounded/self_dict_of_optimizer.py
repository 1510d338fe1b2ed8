# expect: error or limit (a list within itself as parameters)
import torch

a = []
a.append(a)
torch.optim.SGD(a, lr=0.1)
