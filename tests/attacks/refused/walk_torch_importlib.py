# expect: refused (torch imports importlib)
import torch

torch.importlib.import_module("os").system("touch gradstep-attack")
