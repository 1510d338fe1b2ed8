# expect: refused (the builtins of a module of torch)
import torch

torch.functional.__builtins__["open"]("gradstep-attack", "w")
