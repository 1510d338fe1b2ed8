# expect: limit (a long tensor walked element by element, all kept)
import torch

parts = [p for p in torch.ones(10**8)]
