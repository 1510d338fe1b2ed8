# expect: refused (hooks on nodes, what nodes saved)
import torch

y = torch.ones(1, requires_grad=True).exp()
print(y.grad_fn._saved_result, y.grad_fn.metadata)
y.grad_fn.register_hook(print)
y.grad_fn.register_prehook(print)
