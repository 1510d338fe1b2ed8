"""Operations on two numbers or three: sums, products, quotients, powers, the larger of the two."""

from core.autograd.rules.row import table

ROWS = table("""
AddBackward0       | g | g·α | α=alpha
SubBackward0       | g | −g·α | α=alpha
RsubBackward1      | −g·α | α=alpha
MulBackward0       | g·b | g·a | a=self b=other
DivBackward0       | g/b | −g·a/b² | a=self b=other
PowBackward1 self=0 | where(b == 0, 0, g·b·a^(b−1)) | where(a == 0, 0, g·y·ln(a)) | \
  a=self b=exponent y=result
PowBackward1       | g·b·a^(b−1) | g·y·ln(a) | a=self b=exponent y=result
FmodBackward1      | g | −g·trunc(a/b) | a=self b=other
RemainderBackward1 | g | −g·floor(a/b) | a=self b=other
CopysignBackward0 self=0 | where(a == 0, 0, g·y/a) | g·0 | a=self y=result
CopysignBackward0  | g·y/a | g·0 | a=self y=result
XlogyBackward0 self=0 | where(a == 0, 0, g·ln(b)) | g·a/b | a=self b=other
XlogyBackward0     | g·ln(b) | g·a/b | a=self b=other
LogaddexpBackward0 | g·σ(a − b) | g·σ(b − a) | a=self b=other
Atan2Backward0     | g·b/(a² + b²) | −g·a/(a² + b²) | a=self b=other
HypotBackward0     | g·a/y | g·b/y | a=self b=other y=result
MinimumBackward0   | where(a == b, g/2, where(a < b, g, 0)) :SMALLER | \
  where(a == b, g/2, where(b < a, g, 0)) :SMALLER | a=self b=other
MaximumBackward0   | where(a == b, g/2, where(a > b, g, 0)) :LARGER | \
  where(a == b, g/2, where(b > a, g, 0)) :LARGER | a=self b=other
ClampBackward0     | where(l ≤ a ≤ u, g, 0) | where((a < l) & (l < u), g, 0) | \
  where(a > u, g, where(u < l, g, 0)) | a=self l=min u=max
WhereBackward0     | where(c, g, 0) | where(c, 0, g) | c=condition
LerpBackward0      | g·(1 − w) | g·w | w=weight
LerpBackward1      | g·(1 − w) | g·w | g·(b − a) | a=self b=end w=weight
""")
