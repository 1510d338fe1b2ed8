# expect: limit (a layer of 10**12 weights)
import torch

layer = torch.nn.Linear(10**6, 10**6)
