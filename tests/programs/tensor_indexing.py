"""Indexing of tensors: numbers, slices, masks, index tensors, None, dots, functions."""
import torch

x = torch.arange(12.0).reshape(3, 4)
print(x[0], x[0, 1], x[-1, -1], x[1][2], x[:, 0], x[1:, 2:], x[::2], x[..., -1], x[None, 0], x[:, None, 0].shape, x[[0, 2]], x[[0, 1], [2, 3]], x[0:2, [1, 3]])
print(x[x > 5], x[x % 2 == 0], x[torch.tensor([2, 0])], x[torch.tensor([True, False, True])], x[:, torch.tensor([0, 0])], x[torch.tensor(1)], x[(0, 1)], x[x[:, 0] > 0], x[True].shape, x[...].shape)
print(x.gather(1, torch.tensor([[0], [1], [2]])), torch.gather(x, 0, torch.tensor([[2, 1, 0, 0]])), torch.index_select(x, 1, torch.tensor([0, 3])), x.index_select(0, torch.tensor([1])), torch.masked_select(x, x > 9), torch.take(x, torch.tensor([0, 11])), x.take_along_dim(torch.tensor([[0]]), 1))
print(torch.nonzero(x > 8), (x > 8).nonzero(as_tuple=True), torch.where(x > 8), torch.where(x > 5, x, -x), x.masked_fill(x > 5, 0), x.scatter(1, torch.tensor([[0], [1], [2]]), 99.0), torch.zeros(3).scatter_add(0, torch.tensor([0, 0, 2]), torch.ones(3)), x.index_fill(0, torch.tensor([0]), -1), x.index_add(0, torch.tensor([0]), torch.ones(1, 4)), torch.searchsorted(torch.tensor([1, 3, 5]), 4), torch.bucketize(torch.tensor([2]), torch.tensor([1, 3])))
y = x.clone().requires_grad_()
(y[0, 1] * 2 + y[2].sum() + y[y > 8].prod() + y[[0, 0], [0, 0]].sum()).backward()
print(y.grad)
z = torch.zeros(2, 3)
z[0, 1] = 5
z[1] = torch.tensor([1.0, 2.0, 3.0])
z[z == 0] = -1
z[:, [0, 2]] *= 10
z[..., 1] = z[..., 0]
print(z, y[0], y[0, 0], y[:, 1], y[[1]], y[y > 10], y[None].shape)
w = torch.zeros(3, requires_grad=True) * 1
w[1] = 4.0
print(w, x.select(0, 1), x.narrow(1, 1, 2), x.unbind(0), x.index_put((torch.tensor([0]), torch.tensor([0])), torch.tensor(7.0)), x[0, 0].item(), x[1].tolist())
for bad in [lambda: x[5], lambda: x[0, 9], lambda: x[0, 0, 0], lambda: x["a"], lambda: x[1.5], lambda: x[torch.tensor([True, False])], lambda: x[[9]], lambda: x.gather(1, torch.tensor([[9]])), lambda: x[:, :, 0], lambda: torch.tensor(1.0)[0], lambda: x[torch.tensor([0.5])], lambda: x[0, 0].item().nothing]:
    try:
        print(bad())
    except (IndexError, TypeError, RuntimeError, AttributeError) as e:
        print(type(e), e)
