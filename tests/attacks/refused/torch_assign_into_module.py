# expect: refused (changing torch for everybody)
import torch

torch.ones = lambda *a: "changed"
torch.Tensor.backward = None
torch.nn.functional.relu = print
