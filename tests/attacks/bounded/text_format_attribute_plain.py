# expect: refused or error (an attribute without underscores by format)
import torch

print("{0.shape}".format(torch.ones(2)))
