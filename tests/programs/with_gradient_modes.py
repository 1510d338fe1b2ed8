"""with torch.no_grad, enable_grad, set_grad_enabled, nested and several at once."""
import torch

x = torch.tensor(2.0, requires_grad=True)
with torch.no_grad():
    print(x * 2, torch.is_grad_enabled())
    with torch.enable_grad():
        print(x * 3, torch.is_grad_enabled())
    print(x * 4)
print(x * 5, torch.is_grad_enabled())
for flag in [True, False]:
    with torch.set_grad_enabled(flag):
        y = x**2
        print(flag, y, y.requires_grad)
with torch.no_grad(), torch.enable_grad():
    print(x + 1)
with torch.no_grad():
    z = torch.ones(2, requires_grad=True)
    print(z, z.requires_grad, z.is_leaf, (z * 2).requires_grad)
torch.set_grad_enabled(False)
print(x * 6, torch.is_grad_enabled())
torch.set_grad_enabled(True)
print(x * 7)
try:
    with torch.no_grad():
        print("before", torch.is_grad_enabled())
        raise ValueError("leaves the block")
except ValueError as e:
    print(e, torch.is_grad_enabled())
for i in range(2):
    with torch.no_grad():
        if i == 0:
            continue
        break
print(torch.is_grad_enabled())
with torch.no_grad() as nothing:
    w = x.clone()
print(w, nothing)
