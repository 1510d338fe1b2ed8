# expect: refused (other contexts of torch)
import torch

with torch.random.fork_rng():
    pass
with torch.device("meta"):
    pass
