# expect: error RuntimeError or refused (strides beyond the end of the memory)
import torch

print(torch.ones(10).as_strided((100,), (1,)))
