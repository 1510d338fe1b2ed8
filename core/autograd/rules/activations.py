"""The functions between the layers of a network."""

from core.autograd.rules.row import table

ROWS = table("""
SigmoidBackward0     | g·y·(1 − y) | y=result
LogitBackward0       | g/(a·(1 − a)) | a=self
LogSigmoidBackward0  | g·σ(−a) | a=self
ReluBackward0        | where(y > 0, g, 0) | y=result
HardtanhBackward0    | where(l < a < u, g, 0) | a=self l=min_val u=max_val
LeakyReluBackward0   | where(a > 0, g, g·α) | a=self α=negative_slope
EluBackward0         | where(a > 0, g·λ, g·λ·α·e^a) | a=self α=alpha λ=scale
CeluBackward0        | where(a > 0, g, g·e^(a/α)) | a=self α=alpha
GeluBackward0 approximate=none | g·((1 + erf(a/√2))/2 + a·e^(−a²/2)/√(2π)) | a=self
SiluBackward0        | g·σ(a)·(1 + a·(1 − σ(a))) | a=self
MishBackward0        | g·(tanh(softplus(a)) + a·σ(a)·(1 − tanh²(softplus(a)))) | a=self
SoftplusBackward0 self>20 | where(β·a > t, g, g·σ(β·a)) | a=self β=beta t=threshold
SoftplusBackward0 beta=1 threshold=20 | g·σ(a) | a=self
SoftplusBackward0    | where(β·a > t, g, g·σ(β·a)) | a=self β=beta t=threshold
HardsigmoidBackward0 | where(−3 < a < 3, g/6, 0) | a=self
HardswishBackward0   | where(a ≤ −3, 0, where(a < 3, g·(a/3 + 1/2), g)) | a=self
SoftmaxBackward0     | y·(g − sum(g·y)) | y=result along=dim
LogSoftmaxBackward0  | g − e^y·sum(g) | y=result along=dim
""")
