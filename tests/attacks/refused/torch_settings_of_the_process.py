# expect: refused (settings that outlive the script or change the process)
import torch

torch.set_num_threads(10**6)
torch.set_num_interop_threads(10**6)
torch.set_default_device("meta")
torch.use_deterministic_algorithms(True)
torch.set_flush_denormal(True)
