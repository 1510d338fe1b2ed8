# expect: limit or error or refused (a view with strides of one's own)
import torch

x = torch.ones(10).as_strided((10**6, 10**6), (0, 0))
y = x * 2
