# expect: limit (the number of classes is given)
import torch

x = torch.nn.functional.one_hot(torch.tensor([0, 1]), 10**12)
