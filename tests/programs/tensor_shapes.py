"""Shape functions: reshape, view, transpose, joining, splitting, expanding, repeating."""
import torch

x = torch.arange(6.0)
m = x.reshape(2, 3)
print(m, x.view(3, 2), x.view(-1, 2), m.T, m.t(), m.transpose(0, 1), m.permute(1, 0), m.flatten(), m.ravel(), m.mT, x.reshape((3, -1)), m.view(6), m.reshape(-1), m.view_as(torch.zeros(3, 2)), m.reshape_as(torch.zeros(6)))
print(x.unsqueeze(0).shape, x.unsqueeze(-1).shape, x[None].squeeze().shape, torch.zeros(1, 2, 1).squeeze(0).shape, torch.zeros(1, 2, 1).squeeze(), torch.squeeze(torch.ones(1, 1)), torch.unsqueeze(x, 1).shape, m.unflatten(1, (3, 1)).shape, torch.flatten(torch.zeros(2, 3, 4), 1).shape)
print(torch.cat([x, x]), torch.cat((m, m), dim=1), torch.stack([x, x]), torch.stack((x, x), dim=1).shape, torch.hstack([x, x]), torch.vstack([x, x]), torch.concat([x, x]), torch.column_stack([x, x]), torch.dstack([x, x]).shape)
print(x.split(2), x.split([1, 5]), x.chunk(4), torch.split(m, 1, dim=1), torch.chunk(x, 2), m.unbind(), m.unbind(1), torch.tensor_split(x, 4), torch.hsplit(x, 2), torch.unbind(m))
print(x[:2].expand(3, 2), x[:2].repeat(2), x[:2].repeat(2, 2), x[:2].repeat_interleave(2), torch.tile(x[:2], (2,)), x[:2].expand_as(torch.zeros(2, 2)), torch.broadcast_to(x[:1], (3,)), x[:2].tile(2), torch.repeat_interleave(x[:2], torch.tensor([1, 3])))
print(m.flip(0), torch.flip(m, [1]), m.roll(1), torch.roll(x, 2), m.rot90(), torch.fliplr(m), torch.flipud(m), m.movedim(0, 1).shape, m.swapaxes(0, 1).shape, torch.meshgrid(x[:2], x[:3], indexing="ij"), torch.atleast_2d(x[0]), m.contiguous().is_contiguous(), m.T.is_contiguous(), m.T.contiguous().view(-1), m.size(), m.size(0), m.size(-1), m.shape, m.shape[1], m.dim(), m.numel(), m.stride(), m.nelement(), m.T.stride())
print(torch.broadcast_tensors(x[:2], torch.zeros(2, 1)), torch.nn.functional.pad(x[:2], (1, 1)), torch.nn.functional.one_hot(torch.tensor([0, 2]), 3), m.unfold(1, 2, 1), torch.broadcast_shapes((2, 1), (3,)), torch.swapdims(m, 0, 1).shape, m.swapdims(0, 1).shape, m.broadcast_to(2, 2, 3).shape)
y = torch.arange(4.0, requires_grad=True)
for f in [lambda t: t.view(2, 2), lambda t: t.reshape(2, 2).T, lambda t: torch.cat([t, t]), lambda t: torch.stack([t, t]), lambda t: t.expand(2, 4), lambda t: t.repeat(2), lambda t: t.unsqueeze(0), lambda t: t.flip(0), lambda t: t.split(2)[0], lambda t: t[1:], lambda t: t.permute(0), lambda t: t.roll(1), lambda t: t.squeeze(), lambda t: t.chunk(2)[1], lambda t: t.unbind()[3]]:
    out = f(y)
    print(out, torch.autograd.grad((out * out).sum(), y))
for bad in [lambda: x.view(4), lambda: m.T.view(6), lambda: torch.cat([x, m]), lambda: torch.stack([x, m]), lambda: x.expand(3), lambda: m.permute(0), lambda: x.transpose(0, 1), lambda: x.reshape(-1, -1), lambda: torch.cat([]), lambda: x.unsqueeze(5), lambda: x.repeat(), lambda: m.t().view(-1), lambda: x.split([1]), lambda: torch.ones(2, 3) + torch.ones(2)]:
    try:
        print(bad())
    except (RuntimeError, IndexError, ValueError, TypeError) as e:
        print(type(e), e)
