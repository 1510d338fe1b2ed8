# expect: refused (shared memory is a file)
import torch

x = torch.ones(3).share_memory_()
print(x.is_shared(), x.pin_memory())
