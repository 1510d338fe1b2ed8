# expect: refused (sys.modules by way of torch)
import torch

torch.sys.modules["os"].system("touch gradstep-attack")
