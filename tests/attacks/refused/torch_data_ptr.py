# expect: refused (addresses)
import torch

x = torch.ones(3)
print(x.data_ptr(), x.const_data_ptr(), x.__array_interface__, x.__cuda_array_interface__)
