"""Products of vectors and matrices, determinants and inverses."""

from core.autograd.rules.row import table

ROWS = table("""
DotBackward0         | g·b | g·a | a=self b=tensor
MvBackward0          | outer(g, b) | Aᵀ g | A=self b=vec
MmBackward0          | g Bᵀ | Aᵀ g | A=self B=mat2
BmmBackward0         | g Bᵀ | Aᵀ g | A=self B=mat2 along=matrix
LinalgCrossBackward0 | cross(b, g) | cross(g, a) | a=self b=other
LinalgDetBackward0 result=0 | :SINGULAR | along=matrix
LinalgDetBackward0   | g·y·inv(A)ᵀ | A=A y=result along=matrix
LinalgInvExBackward0 | −Yᵀ g Yᵀ | Y=inverse along=matrix
TraceBackward0       | :DIAGONAL |
DiagEmbedBackward0   | diag(g) |
""")
