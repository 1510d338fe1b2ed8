"""Every attribute: grad, data, T, shape, dtype, device, is_leaf, requires_grad, grad_fn, ndim and the small methods."""
import torch

x = torch.tensor([[1.0, 2.0], [3.0, 4.0]], requires_grad=True)
y = x * 2
z = y.sum()
for t in [x, y, z, x.detach(), torch.tensor(5), torch.tensor([True])]:
    print(t.shape, t.dtype, t.device, t.is_leaf, t.requires_grad, t.grad_fn is None, t.ndim, t.T if t.ndim == 2 else t, t.data, t.numel(), t.size())
z.backward()
print(x.grad, x.grad.shape, z.item(), x.tolist(), x.detach().numpy(), x.clone(), x.detach(), y.data, x.data.requires_grad, len(x))
print(str(z.grad_fn)[:13], str(y.grad_fn)[:13], y.grad_fn.name(), z.grad_fn.next_functions[0][0].name())
x.data[0, 0] = 100
print(x, y, x.is_floating_point(), x.is_complex(), torch.is_tensor(x), torch.is_tensor(1), x.element_size(), x.itemsize, x.nbytes, x.dtype.is_floating_point)
x.grad.zero_()
print(x.grad)
x.grad = None
print(x.grad)
x.grad = torch.ones(2, 2)
print(x.grad)
d = x.detach()
d[1, 1] = -1
print(x, d.is_leaf, "the memory is shared")
x.requires_grad = False
print(x.requires_grad, x.is_leaf, y.requires_grad, x.mT, x.T)
x.requires_grad = True
print(x.shape == (2, 2), tuple(x.shape), list(x.shape), x.shape[0] * x.shape[1], x.shape.numel(), torch.Size([2, 3]) + (4,), x.layout)
x.data = torch.zeros(3)
print(x, x.device == torch.device("cpu"), x.is_cuda, x.cpu(), x.retains_grad, y.retains_grad, x.type())
