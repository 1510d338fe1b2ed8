"""Reductions: of all, along dimensions, keepdim, with indices, as functions and methods."""
import torch

x = torch.tensor([[3.0, 1.0, 2.0], [4.0, 6.0, 5.0]])
for name, f in [("sum", torch.sum), ("mean", torch.mean), ("prod", torch.prod), ("amax", torch.amax), ("amin", torch.amin), ("std", torch.std), ("var", torch.var), ("median", torch.median), ("max", torch.max), ("min", torch.min), ("argmax", torch.argmax), ("argmin", torch.argmin), ("norm", torch.norm), ("any", torch.any), ("all", torch.all), ("count_nonzero", torch.count_nonzero), ("nansum", torch.nansum), ("logcumsumexp", lambda t: torch.logcumsumexp(t, 0)), ("mode", torch.mode), ("aminmax", torch.aminmax), ("std_mean", torch.std_mean), ("var_mean", torch.var_mean), ("quantile", lambda t: torch.quantile(t, 0.5)), ("kthvalue", lambda t: torch.kthvalue(t, 2)), ("cummax", lambda t: torch.cummax(t, 1)), ("nanmean", torch.nanmean), ("logsumexp", lambda t: torch.logsumexp(t, 1)), ("unique", torch.unique), ("bincount", lambda t: torch.bincount(t[0].long())), ("histc", lambda t: torch.histc(t, 3))]:
    print(name, f(x))
print(x.sum(0), x.sum(1), x.sum(dim=-1, keepdim=True), x.mean(0), x.mean(dim=(0, 1)), x.prod(1), x.std(0), x.var(0, unbiased=False), x.std(1, correction=0), x.sum((0, 1)), x.sum(dtype=torch.float64))
print(x.max(0), x.min(1), x.max(), x.max(dim=1).values, x.max(dim=1).indices, x.argmax(1), x.argmin(dim=0, keepdim=True), x.median(1), x.mode(0))
values, indices = x.max(dim=1)
print(values, indices, x.norm(), x.norm(1), x.norm(p=2, dim=0), x.norm(float("inf")), x.any(1), x.all(), x.amax(0), x.amin((0, 1)), x.cumsum(1), x.cumprod(0), x.logsumexp(0))
print(x.sort(), x.sort(dim=0, descending=True).values, x.argsort(), x.topk(2), x.unique(), torch.sort(x[0]), torch.argsort(x, descending=True), torch.topk(x, 1, largest=False), x.diff(), torch.cumsum(x, 0), torch.trapz(x))
y = x.clone().requires_grad_()
for f in [torch.sum, torch.mean, torch.prod, torch.max, torch.std, torch.norm, torch.amax, torch.median]:
    print(f(y), torch.autograd.grad(f(y), y))
for bad in [lambda: x.sum(5), lambda: x.mean(dim="a"), lambda: torch.arange(3).mean(), lambda: torch.tensor([]).max(), lambda: torch.max(x, 9), lambda: x.long().std(), lambda: torch.ones(2, dtype=torch.bool).mean()]:
    try:
        print(bad())
    except (IndexError, RuntimeError, TypeError) as e:
        print(type(e), e)
