# expect: refused (hooks of optimisers)
import torch

optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)
optimizer.register_step_post_hook(print)
optimizer.register_state_dict_pre_hook(print)
torch.optim.optimizer.register_optimizer_step_post_hook(print)
