# expect: refused (a division that the processor itself refuses)
import torch

print(torch.div(torch.tensor([-(2**63)]), -1, rounding_mode="trunc"))
