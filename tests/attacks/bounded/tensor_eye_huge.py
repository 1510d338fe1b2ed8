# expect: limit (a unit matrix of 10**6)
import torch

x = torch.eye(10**6)
