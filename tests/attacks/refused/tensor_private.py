# expect: refused (private parts of a tensor)
import torch

x = torch.ones(2, requires_grad=True)
print(x._version, x._base, x._grad_fn, x._backward_hooks, x._cdata)
x._backward_hooks = {0: print}
x.set_(torch.zeros(1))
