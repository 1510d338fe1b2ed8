# expect: refused or error or done (a million threads)
import torch

torch.set_num_threads(10**6)
