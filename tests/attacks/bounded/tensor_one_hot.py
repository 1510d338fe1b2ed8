# expect: limit (one column for each of 10**12 classes)
import torch

x = torch.nn.functional.one_hot(torch.tensor([10**12]))
