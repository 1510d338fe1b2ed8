# expect: refused (functions that dispatch to Python)
import torch

torch.overrides.get_overridable_functions()
torch.Tensor._make_subclass(torch.Tensor, torch.ones(1))
torch.ones(1).as_subclass(torch.Tensor)
torch.Tensor.__torch_function__
