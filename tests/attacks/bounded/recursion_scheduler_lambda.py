# expect: error or limit (a learning rate that steps the scheduler)
import torch

optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.1)
scheduler = None


def rate(epoch):
    if scheduler is not None:
        scheduler.step()
    return 1.0


scheduler = torch.optim.lr_scheduler.LambdaLR(optimizer, rate)
scheduler.step()
