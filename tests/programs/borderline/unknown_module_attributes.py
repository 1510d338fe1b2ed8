"""Names that a module does not have: AttributeError when reached, as in Python, or refused at sight."""
import torch
import math
import numpy as np

cases = [
    lambda: torch.nothing, lambda: torch.nn.Nothing, lambda: torch.optim.Sgd, lambda: torch.nn.functional.nothing,
    lambda: math.nothing, lambda: np.nothing, lambda: torch.tensors(1), lambda: torch.autograd.nothing,
    lambda: torch.linalg.nothing, lambda: torch.tensor([1.0]).backwards(), lambda: torch.optim.lr_scheduler.Step,
]
for case in cases:
    try:
        print(case())
    except AttributeError as e:
        print(e)
