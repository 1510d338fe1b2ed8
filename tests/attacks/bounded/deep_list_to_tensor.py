# expect: error or limit (a deep list as a tensor)
import torch

a = [1.0]
for _ in range(5000):
    a = [a]
print(torch.tensor(a).shape)
