# expect: limit (repetitions whose sum comes round to zero)
import torch

print(torch.repeat_interleave(torch.tensor([2**62] * 4)))
