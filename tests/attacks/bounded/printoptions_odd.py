# expect: error or done (print options that are none)
import torch

torch.set_printoptions(precision=-5)
print(torch.tensor([1.5]))
torch.set_printoptions(linewidth=-1)
print(torch.arange(30))
torch.set_printoptions(edgeitems="x", threshold=1)
print(torch.arange(30))
