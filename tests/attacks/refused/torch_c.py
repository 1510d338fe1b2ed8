# expect: refused (torch._C)
import torch

print(torch._C._cuda_getDeviceCount(), torch._C, torch._VF)
