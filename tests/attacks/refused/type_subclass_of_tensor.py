# expect: refused or error TypeError (a class made by type, under another name)
import torch

make = type
B = make("B", (torch.Tensor,), {"backward": None})
print(B)
