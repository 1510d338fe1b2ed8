"""The errors of autograd that a learner meets, as PyTorch words them."""
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)


def twice():
    y = (x**2).sum()
    y.backward()
    y.backward()


def in_place_leaf():
    x.add_(1)


def in_place_saved():
    y = x.exp()
    y.mul_(2)
    y.sum().backward()


def wrong_gradient_shape():
    (x * 2).backward(torch.ones(3))


def optimise_non_leaf():
    torch.optim.SGD([x * 2], lr=0.1)


def assign_wrong_grad():
    x.grad = torch.ones(5)


def assign_grad_dtype():
    x.grad = torch.ones(2, dtype=torch.float64)


cases = [
    twice, in_place_leaf, in_place_saved, wrong_gradient_shape, optimise_non_leaf, assign_wrong_grad, assign_grad_dtype, lambda: (x * 2).backward(), lambda: torch.ones(2).sum().backward(), lambda: torch.tensor([1, 2], requires_grad=True), lambda: torch.tensor([1]).requires_grad_(), lambda: torch.ones(2, dtype=torch.bool).requires_grad_(), lambda: x.numpy(), lambda: (x * 2).numpy(), lambda: torch.autograd.grad(x.sum(), torch.ones(1)), lambda: torch.autograd.grad(x.sum(), torch.ones(1, requires_grad=True)),
    lambda: torch.autograd.grad(x * 2, x), lambda: torch.autograd.grad(x.sum(), []), lambda: torch.autograd.grad(5, x), lambda: x.detach().sum().backward(), lambda: (x * 2).requires_grad_(False), lambda: x.backward(), lambda: x.sum().backward(torch.ones(2)), lambda: x.sum().backward(2), lambda: (x > 1).sum().backward(), lambda: x.argmax().backward(), lambda: torch.arange(3, requires_grad=True), lambda: (x * 2).sum().backward(inputs=[]), lambda: torch.autograd.grad((x * 2).sum(), x, grad_outputs=torch.ones(2)), lambda: torch.set_grad_enabled(), lambda: x.grad_fn.name(), lambda: x.retain_grad(5), lambda: x.tolist().backward(), lambda: x.item(),
]
for case in cases:
    try:
        print(case())
    except (RuntimeError, ValueError, TypeError, AttributeError, IndexError) as e:
        print(type(e), e)
print(x, x.grad)
