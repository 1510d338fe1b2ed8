"""How tensors are printed: sizes, columns, signs, scientific form, wrapping, summaries, gradients."""
import torch

print(torch.tensor(1.0), torch.tensor(3), torch.tensor(1.5e-8), torch.tensor(123456789.0), torch.tensor(float("nan")), torch.tensor(-0.0))
print(torch.tensor([1.0, 22.5, -333.125]), torch.tensor([1e-5, 1.0]), torch.tensor([1e10, 1.0]), torch.tensor([1.0, 2.0, 3.0]), torch.tensor([0.1, 100000.0]), torch.tensor([1e5, 2e5]))
print(torch.tensor([float("inf"), -float("inf"), float("nan"), 1.0]), torch.tensor([float("inf"), 1.5]), torch.tensor([True, False]), torch.tensor([1, -20, 300]), torch.tensor([1 + 2j, -1.5j]))
print(torch.arange(30.0), torch.arange(100).reshape(10, 10), torch.linspace(0, 1, 12, dtype=torch.float64))
print(torch.zeros(2, 2, 2), torch.zeros(0), torch.zeros(2, 0), torch.zeros(0, 3), torch.zeros(1, 1, 1, 1), torch.tensor([[[1.5]]]))
print(torch.arange(2000), torch.zeros(60, 60), torch.arange(1001.0))
x = torch.tensor([[1.0, 2.0], [3.0, 4.0]], requires_grad=True)
print(x, x * 2, x.sum(), (x * 2).view(4), x.T, x[0], x.exp().log(), x @ x, -x, x + x, x - 1, x / x, x**2, x.mean(), x.relu(), x.sigmoid(), x.double(), x.double() * 1)
print(torch.arange(12.0, requires_grad=True) * 1.5, torch.ones(3, dtype=torch.float64, requires_grad=True) * torch.arange(3), [x.sum(), x[0, 0]], (x[0],), {"x": x})
print(repr(torch.tensor([0.30000001])), str(torch.tensor([1e-3])), f"{torch.tensor([1, 2])}", "%s" % torch.tensor(1.5), torch.nn.Parameter(torch.ones(2)), torch.ones(2).to(torch.float16))
print(x.shape, x.dtype, x.device, x.grad, torch.Size([]), torch.tensor([1.0]).grad_fn, torch.tensor([[1, 2], [3, 40]]), torch.tensor([0.001, 0.0001]), torch.tensor([999.9999, 0.0]), torch.tensor([1000.5, 0.25]), torch.tensor([-1e-9, 5]))
