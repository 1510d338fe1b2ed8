# expect: refused (raw memory)
import torch

x = torch.ones(3)
x.storage()[0] = 5
x.untyped_storage().resize_(10**12)
x.untyped_storage()._set_from_file("gradstep-attack", 0, False, 1)
