# expect: done or error (a batched tensor escapes from vmap)
import torch

kept = []
torch.func.vmap(lambda v: kept.append(v) or v)(torch.ones(3))
print(len(kept))
print(kept[0])
