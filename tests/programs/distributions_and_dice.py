"""Dive into Deep Learning 2.6: multinomial dice, estimates, cumulative sums of counts."""
import torch
from torch.distributions import multinomial

torch.manual_seed(0)
fair_probs = torch.ones([6]) / 6
print(multinomial.Multinomial(1, fair_probs).sample())
print(multinomial.Multinomial(10, fair_probs).sample((3,)))
counts = multinomial.Multinomial(1000, fair_probs).sample()
print(counts / 1000)  # 相对频率作为估计值
counts = multinomial.Multinomial(10, fair_probs).sample((50,))
cum_counts = counts.cumsum(dim=0)
estimates = cum_counts / cum_counts.sum(dim=1, keepdims=True)
print(estimates[-1], estimates.shape)
for i in range(6):
    print("P(die=" + str(i + 1) + ")", round(float(estimates[-1, i]), 3))
normal = torch.distributions.Normal(0., 1.)
print(normal.log_prob(torch.tensor([0., 1.])), normal.sample((2,)))
