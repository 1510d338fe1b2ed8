# expect: refused (private packages of torch)
import torch._dynamo
import torch._inductor
from torch._tensor import Tensor
