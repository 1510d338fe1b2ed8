"""In-place methods: what they return, that they change the tensor itself, versions and views."""
import torch

x = torch.tensor([1.0, 2.0, 4.0])
for name, f in [
    ("add_", lambda t: t.add_(1)), ("sub_", lambda t: t.sub_(0.5)), ("mul_", lambda t: t.mul_(2)), ("div_", lambda t: t.div_(2)), ("pow_", lambda t: t.pow_(2)), ("neg_", lambda t: t.neg_()), ("abs_", lambda t: t.abs_()), ("sqrt_", lambda t: t.sqrt_()),
    ("exp_", lambda t: t.exp_()), ("log_", lambda t: t.log_()), ("sin_", lambda t: t.sin_()), ("cos_", lambda t: t.cos_()), ("tanh_", lambda t: t.tanh_()), ("sigmoid_", lambda t: t.sigmoid_()), ("relu_", lambda t: t.relu_()), ("clamp_", lambda t: t.clamp_(1.5, 3)),
    ("zero_", lambda t: t.zero_()), ("fill_", lambda t: t.fill_(7)), ("copy_", lambda t: t.copy_(torch.tensor([9.0, 8.0, 7.0]))), ("floor_", lambda t: t.floor_()), ("round_", lambda t: t.round_()), ("reciprocal_", lambda t: t.reciprocal_()), ("square_", lambda t: t.square_()),
    ("add_ alpha", lambda t: t.add_(torch.ones(3), alpha=-0.1)), ("addcmul_", lambda t: t.addcmul_(t, t, value=0.5)), ("addcdiv_", lambda t: t.addcdiv_(t, t)), ("lerp_", lambda t: t.lerp_(torch.zeros(3), 0.25)), ("masked_fill_", lambda t: t.masked_fill_(t > 1, 0)), ("index_fill_", lambda t: t.index_fill_(0, torch.tensor([0]), 5)), ("scatter_", lambda t: t.scatter_(0, torch.tensor([1]), 6.0)),
    ("clamp_min_", lambda t: t.clamp_min_(2)), ("clamp_max_", lambda t: t.clamp_max_(2)), ("fmod_", lambda t: t.fmod_(1.5)), ("remainder_", lambda t: t.remainder_(1.5)), ("sign_", lambda t: t.sign_()), ("erf_", lambda t: t.erf_()), ("cumsum_", lambda t: t.cumsum_(0)), ("scatter_add_", lambda t: t.scatter_add_(0, torch.tensor([0]), torch.ones(1))), ("index_add_", lambda t: t.index_add_(0, torch.tensor([0]), torch.ones(1))),
]:
    t = x.clone()
    result = f(t)
    print(name, t, result is t)
v = torch.zeros(4)
v[1:3].add_(5)
v.view(2, 2)[0].mul_(2)
print(v, v.unsqueeze_(0).shape, v.squeeze_().shape, v.view(2, 2).t_(), torch.zeros(2, 3).transpose_(0, 1).shape)
p = torch.tensor([1.0, 2.0], requires_grad=True)
with torch.no_grad():
    p.sub_(0.5).mul_(2)
print(p, p.requires_grad_(False), p.requires_grad_(), p.detach_().requires_grad)
k = torch.tensor([1, 2, 3])
print(k.add_(1), k.mul_(2), k.bitwise_and_(6), (x > 2).logical_not_())
for bad in [lambda: k.div_(2), lambda: k.add_(1.5), lambda: x.clone().add_(torch.ones(2)), lambda: torch.zeros(3).add_(1j), lambda: torch.ones(1).expand(3).add_(1)]:
    try:
        print(bad())
    except RuntimeError as e:
        print(type(e), e)
