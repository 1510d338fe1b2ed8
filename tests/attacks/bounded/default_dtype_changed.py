# expect: done (a setting of one script is not there in the next)
import torch

torch.set_default_dtype(torch.float64)
torch.set_printoptions(precision=10)
torch.set_grad_enabled(False)
torch.manual_seed(5)
print(torch.ones(1), torch.is_grad_enabled())
