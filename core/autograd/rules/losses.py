"""How far a prediction is from its target, averaged or added up."""

from core.autograd.rules.row import table

ROWS = table("""
MseLossBackward0      | g·2·(a − b)/N | −g·2·(a − b)/N | a=self b=target N=averaged()
SmoothL1LossBackward0 | where(|a − b| < β, g·(a − b)/β/N, g·sign(a − b)/N) | \
  where(|a − b| < β, −g·(a − b)/β/N, −g·sign(a − b)/N) | a=self b=target β=beta N=averaged()
HuberLossBackward0    | where(|a − b| < δ, g·(a − b)/N, g·δ·sign(a − b)/N) | \
  where(|a − b| < δ, −g·(a − b)/N, −g·δ·sign(a − b)/N) | a=self b=target δ=delta N=averaged()
""")
