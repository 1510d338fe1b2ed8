# expect: refused (files)
import torch

torch.save(torch.ones(3), "gradstep-attack")
print(torch.load("gradstep-attack", weights_only=False))
