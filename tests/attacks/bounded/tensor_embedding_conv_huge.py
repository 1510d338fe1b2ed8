# expect: limit (other layers)
import torch

layer = torch.nn.Embedding(10**9, 10**3)
