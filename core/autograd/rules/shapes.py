"""The same numbers in another shape, some of them, or copies of them."""

from core.autograd.rules.row import table

ROWS = table("""
CloneBackward0         | g |
TBackward0             | gᵀ |
PermuteBackward0 dims=(-1,) | g |
PermuteBackward0 dims=(1,0) | gᵀ |
PermuteBackward0       | :TURNED_BACK |
TransposeBackward0     | :TURNED_BACK |
ViewBackward0          | :RESHAPED |
UnsafeViewBackward0    | :RESHAPED |
ReshapeAliasBackward0  | :RESHAPED |
UnsqueezeBackward0     | :RESHAPED |
SqueezeBackward4       | :RESHAPED |
ExpandBackward0        | :COPIES |
SelectBackward0        | :PICKED |
SliceBackward0         | :PICKED |
DiagonalBackward0_copy | :DIAGONAL |
""")
