# expect: refused (methods that call Python for each element)
import torch

torch.ones(3).apply_(lambda v: v + 1)
torch.ones(3).map_(torch.ones(3), lambda a, b: a)
torch.ones(3).map2_(torch.ones(3), torch.ones(3), lambda a, b, c: a)
