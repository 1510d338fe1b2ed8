"""Functions of one number: sines, exponentials, roots, steps."""

from core.autograd.rules.row import table

ROWS = table("""
NegBackward0        | −g |
SinBackward0        | g·cos(a) | a=self
CosBackward0        | −g·sin(a) | a=self
TanBackward0        | g·(1 + y²) | y=result
AsinBackward0       | g/√(1 − a²) | a=self
AcosBackward0       | −g/√(1 − a²) | a=self
AtanBackward0       | g/(1 + a²) | a=self
SinhBackward0       | g·cosh(a) | a=self
CoshBackward0       | g·sinh(a) | a=self
TanhBackward0       | g·(1 − y²) | y=result
AsinhBackward0      | g/√(a² + 1) | a=self
AcoshBackward0      | g/√(a² − 1) | a=self
AtanhBackward0      | g/(1 − a²) | a=self
ExpBackward0        | g·y | y=result
Exp2Backward0       | g·y·ln(2) | y=result
Expm1Backward0      | g·(y + 1) | y=result
LogBackward0        | g/a | a=self
Log2Backward0       | g/(a·ln(2)) | a=self
Log10Backward0      | g/(a·ln(10)) | a=self
Log1PBackward0      | g/(1 + a) | a=self
PowBackward0 exponent=0 | g·0 |
PowBackward0 exponent=1 | g |
PowBackward0        | g·n·a^(n−1) | a=self n=exponent
PowBackward2 self=0 | where(b ≥ 0, 0, g·y·ln(a)) | a=self b=exponent y=result
PowBackward2        | g·y·ln(a) | a=self y=result
SqrtBackward0       | g/(2·y) | y=result
RsqrtBackward0      | −g·y³/2 | y=result
ReciprocalBackward0 | −g·y² | y=result
AbsBackward0        | g·sign(a) | a=self
SignBackward0       | g·0 :FLAT |
FloorBackward0      | g·0 :FLAT |
CeilBackward0       | g·0 :FLAT |
RoundBackward0      | g·0 :FLAT |
TruncBackward0      | g·0 :FLAT |
FracBackward0       | g |
SincBackward0 self=0 | where(a == 0, 0, g·(cos(π·a) − sinc(a))/a) | a=self
SincBackward0       | g·(cos(π·a) − sinc(a))/a | a=self
Deg2RadBackward0    | g·π/180 |
Rad2DegBackward0    | g·180/π |
ErfBackward0        | g·2/√π·e^(−a²) | a=self
ErfcBackward0       | −g·2/√π·e^(−a²) | a=self
ErfinvBackward0     | g·√π/2·e^(erfinv(a)²) | a=self
LgammaBackward0     | g·digamma(a) | a=self
DigammaBackward0    | :TRIGAMMA |
FmodBackward0       | g |
RemainderBackward0  | g |
XlogyBackward2      | g·ln(b) | b=other
CopysignBackward1 self=0 | where(a == 0, 0, g·y/a) | a=self y=result
CopysignBackward1   | g·y/a | a=self y=result
ClampBackward1      | where(l ≤ a ≤ u, g, 0) | a=self l=min u=max
""")
