# expect: limit (an endless loop without gradients, swallowed again and again)
import torch

while True:
    try:
        with torch.no_grad():
            while True:
                pass
    except Exception:
        pass
