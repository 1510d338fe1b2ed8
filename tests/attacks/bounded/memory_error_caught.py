# expect: limit (the memory limit is not an error that a script can catch for ever)
import torch

while True:
    try:
        kept = [torch.ones(10**7) for _ in range(10**5)]
    except (MemoryError, RuntimeError):
        print("again")
