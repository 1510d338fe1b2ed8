# expect: refused (torch's modules import os and sys for themselves)
import torch

torch.os.system("touch gradstep-attack")
