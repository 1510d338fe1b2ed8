# expect: refused or done (no_grad without its brackets is no decorator of the table; PyTorch takes it)
import torch


@torch.no_grad
def f():
    return torch.is_grad_enabled()
