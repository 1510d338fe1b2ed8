# expect: limit (a shape of small numbers whose product is huge)
import torch

x = torch.zeros(10**4, 10**4, 10**4)
