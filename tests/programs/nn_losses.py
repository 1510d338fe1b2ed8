"""Every loss as a module and as a function, with its reductions and gradients."""
import torch
import torch.nn.functional as F
from torch import nn

p = torch.tensor([0.2, 0.7, 0.9], requires_grad=True)
t = torch.tensor([0.0, 1.0, 1.0])
losses = [
    nn.MSELoss(), nn.MSELoss(reduction="sum"), nn.MSELoss(reduction="none"), nn.L1Loss(), nn.SmoothL1Loss(), nn.SmoothL1Loss(beta=0.5), nn.HuberLoss(), nn.HuberLoss(delta=0.2), nn.BCELoss(), nn.BCEWithLogitsLoss(), nn.KLDivLoss(reduction="sum"), nn.PoissonNLLLoss(), nn.SoftMarginLoss(), nn.HingeEmbeddingLoss(),
]
for loss in losses:
    value = loss(p, t)
    print(loss, value, torch.autograd.grad(value.sum(), p))
for f in [F.mse_loss, F.l1_loss, F.smooth_l1_loss, F.huber_loss, F.binary_cross_entropy, F.binary_cross_entropy_with_logits, F.kl_div, F.poisson_nll_loss, F.soft_margin_loss]:
    print(f(p, t), f(p, t, reduction="sum"))
logits = torch.tensor([[2.0, -1.0, 0.5], [0.1, 0.2, 3.0]], requires_grad=True)
labels = torch.tensor([0, 2])
for value in [nn.CrossEntropyLoss()(logits, labels), nn.NLLLoss()(F.log_softmax(logits, 1), labels), F.cross_entropy(logits, labels, reduction="sum"), F.nll_loss(torch.log_softmax(logits, 1), labels), nn.CrossEntropyLoss(label_smoothing=0.1)(logits, labels), nn.MultiMarginLoss()(logits, labels), F.cross_entropy(logits, torch.softmax(logits.detach(), 1)), F.cross_entropy(logits, labels, weight=torch.tensor([1.0, 2.0, 3.0]))]:
    print(value, torch.autograd.grad(value, logits))
a, b = torch.tensor([[1.0, 2.0]]), torch.tensor([[2.0, 1.0]])
print(nn.CosineEmbeddingLoss()(a, b, torch.tensor([1.0])), nn.MarginRankingLoss()(a, b, torch.ones(1, 2)), nn.TripletMarginLoss()(a, b, -a), nn.GaussianNLLLoss()(a, b, torch.ones(1, 2)))
for bad in [lambda: F.cross_entropy(logits, torch.tensor([0, 5])), lambda: F.cross_entropy(logits, torch.tensor([0])), lambda: F.binary_cross_entropy(logits, logits), lambda: F.mse_loss(p, torch.ones(2)), lambda: F.nll_loss(logits, labels.float()), lambda: nn.MSELoss()(p), lambda: F.mse_loss(p, t, reduction="wrong"), lambda: F.binary_cross_entropy(p, torch.ones(2))]:
    try:
        print(bad())
    except (RuntimeError, IndexError, ValueError, TypeError) as e:
        print(type(e), e)
