# expect: limit or done (edges and lines of 10**9)
import torch

torch.set_printoptions(edgeitems=10**9, linewidth=10**9, threshold=0)
print(torch.zeros(1000, 1000))
