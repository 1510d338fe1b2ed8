"""What modules say of names that they do not have, or have no more."""
import numpy as np
import torch

for look in (lambda: np.float, lambda: np.int, lambda: np.sinn, lambda: torch.tensr, lambda: torch.nn.Lineer):
    try:
        look()
    except AttributeError as error:
        print(error)
