# expect: refused (the environment)
import torch

torch.os.environ["PATH"] = ""
torch.os.putenv("PATH", "")
