# expect: refused (torch's C part)
from torch import _C
import torch._C
