# expect: refused (hooks of modules)
import torch

layer = torch.nn.Linear(1, 1)
layer.register_forward_hook(lambda *a: None)
layer.register_forward_pre_hook(print)
torch.nn.modules.module.register_module_forward_hook(print)
