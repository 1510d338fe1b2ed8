# expect: refused (torch.hub downloads and runs)
import torch.hub
from torch.hub import load
