# expect: refused (memory of others)
import torch

x = torch.frombuffer(b"12345678", dtype=torch.uint8)
y = torch.utils.dlpack.from_dlpack(x.__dlpack__())
torch.from_dlpack(x)
