# expect: done or error or limit (modules within modules)
import torch

m = torch.nn.Identity()
for _ in range(5000):
    m = torch.nn.Sequential(m)
print(m(torch.ones(1)))
