# expect: refused (processes and network)
import torch

torch.multiprocessing.Process(target=print).start()
torch.distributed.init_process_group("gloo")
torch.distributed.rpc.init_rpc("x")
