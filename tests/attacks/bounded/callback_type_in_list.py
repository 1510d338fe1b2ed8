# expect: refused (classes in a list of functions)
import torch

optimizer = torch.optim.SGD([torch.ones(2, requires_grad=True)])
torch.optim.lr_scheduler.LambdaLR(optimizer, [type(torch)])
