# expect: refused (the others that take names as strings)
import torch

setattr(torch, "ones", None)
delattr(torch, "zeros")
print(hasattr(torch, "os"))
