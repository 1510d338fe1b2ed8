# expect: refused (leading underscores, without the trailing ones)
import torch

print(torch.__future__, torch.nn.Module.__call_super_init__, torch.ones(1).__torch_function__)
