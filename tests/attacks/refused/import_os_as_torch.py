# expect: refused (another module under torch's name)
import os as torch

torch.system("touch gradstep-attack")
