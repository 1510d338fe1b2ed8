"""Dive into Deep Learning 12.11: schedulers as functions, closures instead of classes, MultiStepLR, cosine, warm-up."""
import math
import torch
from torch import nn
from torch.optim import lr_scheduler


def square_root_scheduler(lr=0.1):
    def scheduler(num_update):
        return lr * pow(num_update + 1.0, -0.5)
    return scheduler


def factor_scheduler(factor=1, stop_factor_lr=1e-7, base_lr=0.1):
    state = {'lr': base_lr}

    def scheduler(num_update):
        state['lr'] = max(stop_factor_lr, state['lr'] * factor)
        return state['lr']
    return scheduler


def cosine_scheduler(max_update, base_lr=0.01, final_lr=0, warmup_steps=0, warmup_begin_lr=0):
    base_lr_orig = base_lr
    max_steps = max_update - warmup_steps

    def get_warmup_lr(epoch):
        increase = (base_lr_orig - warmup_begin_lr) * float(epoch) / float(warmup_steps)
        return warmup_begin_lr + increase

    def call(epoch):
        nonlocal base_lr
        if epoch < warmup_steps:
            return get_warmup_lr(epoch)
        if epoch <= max_update:
            base_lr = final_lr + (base_lr_orig - final_lr) * (
                1 + math.cos(math.pi * (epoch - warmup_steps) / max_steps)) / 2
        return base_lr
    return call


for s in (square_root_scheduler(), factor_scheduler(factor=0.9, stop_factor_lr=1e-2, base_lr=2.0),
          cosine_scheduler(20, warmup_steps=5, base_lr=0.3, final_lr=0.01)):
    print([f'{s(t):.4f}' for t in torch.arange(8)])
torch.manual_seed(0)
net = nn.Sequential(nn.Linear(4, 3), nn.Tanh(), nn.Linear(3, 1))
trainer = torch.optim.SGD(net.parameters(), lr=0.5)
scheduler = lr_scheduler.MultiStepLR(trainer, milestones=[3, 6], gamma=0.5)


def get_lr(trainer, scheduler):
    lr = scheduler.get_last_lr()[0]
    trainer.step()
    scheduler.step()
    return lr


print([get_lr(trainer, scheduler) for t in range(9)])
own = square_root_scheduler()
for epoch in range(4):
    for param_group in trainer.param_groups:
        param_group['lr'] = own(epoch)
    print(f"epoch {epoch}, lr {trainer.param_groups[0]['lr']:.4f}")
print(scheduler.last_epoch, scheduler.base_lrs)
