# expect: limit (einsum whose result is small and whose way is long)
import torch

x = torch.ones(300, 300, 300)
y = torch.einsum("abc,def->", x, x)
y = torch.einsum("abc,dbe,fcg,hag->dfeh", x, x, x, x)
