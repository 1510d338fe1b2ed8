# expect: refused (a tensor that is a file)
import torch

x = torch.from_file("gradstep-attack", shared=True, size=10)
y = torch.UntypedStorage.from_file("gradstep-attack", True, 10)
