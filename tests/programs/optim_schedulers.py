"""Learning rate schedulers: every kind, stepped after the optimiser."""
import torch
from torch.optim import lr_scheduler as S

makers = [
    ("StepLR", lambda o: S.StepLR(o, step_size=2, gamma=0.5)), ("MultiStepLR", lambda o: S.MultiStepLR(o, milestones=[1, 4], gamma=0.1)), ("ExponentialLR", lambda o: S.ExponentialLR(o, gamma=0.9)), ("ConstantLR", lambda o: S.ConstantLR(o, factor=0.5, total_iters=3)),
    ("LinearLR", lambda o: S.LinearLR(o, start_factor=0.1, total_iters=4)), ("CosineAnnealingLR", lambda o: S.CosineAnnealingLR(o, T_max=5)), ("CosineWarm", lambda o: S.CosineAnnealingWarmRestarts(o, T_0=3)), ("LambdaLR", lambda o: S.LambdaLR(o, lr_lambda=lambda epoch: 1 / (1 + epoch))),
    ("MultiplicativeLR", lambda o: S.MultiplicativeLR(o, lambda epoch: 0.8)), ("PolynomialLR", lambda o: S.PolynomialLR(o, total_iters=5, power=2)), ("OneCycleLR", lambda o: S.OneCycleLR(o, max_lr=1.0, total_steps=8)), ("CyclicLR", lambda o: S.CyclicLR(o, base_lr=0.1, max_lr=0.5, step_size_up=2)),
    ("Chained", lambda o: S.ChainedScheduler([S.ExponentialLR(o, 0.9), S.ConstantLR(o, 0.5, 2)])), ("Sequential", lambda o: S.SequentialLR(o, [S.ConstantLR(o, 0.1, 2), S.ExponentialLR(o, 0.9)], milestones=[2])),
]
for name, make in makers:
    x = torch.tensor(1.0, requires_grad=True)
    optimizer = torch.optim.SGD([x], lr=0.1, momentum=0.9)
    scheduler = make(optimizer)
    rates = []
    for _ in range(6):
        optimizer.zero_grad()
        (x**2).backward()
        optimizer.step()
        rates.append(optimizer.param_groups[0]["lr"])
        scheduler.step()
    print(name, rates, scheduler.get_last_lr(), x.item())
x = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([x], lr=0.1)
plateau = torch.optim.lr_scheduler.ReduceLROnPlateau(optimizer, factor=0.5, patience=1)
for loss in [1.0, 0.9, 0.9, 0.9, 0.9, 0.1]:
    plateau.step(loss)
    print(loss, optimizer.param_groups[0]["lr"])
print(scheduler.last_epoch)
