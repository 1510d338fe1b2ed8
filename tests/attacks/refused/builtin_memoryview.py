# expect: refused (raw memory)
import torch

view = memoryview(torch.ones(3).numpy())
view[0] = 5
