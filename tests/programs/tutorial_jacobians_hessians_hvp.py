"""Jacobians, Hessians, hvp, vhp: torch.func beside rows by hand."""
import torch
import torch.nn.functional as F
from torch.func import vmap, vjp, jvp, jacrev, jacfwd, hessian, grad

_ = torch.manual_seed(0)


def predict(weight, bias, x):
    return F.linear(x, weight, bias).tanh()


D = 4
weight = torch.randn(D, D)
bias = torch.randn(D)
x = torch.randn(D)  # feature vector


def compute_jac(xp):
    jacobian_rows = [torch.autograd.grad(predict(weight, bias, xp), xp, vec)[0]
                     for vec in unit_vectors]
    return torch.stack(jacobian_rows)


xp = x.clone().requires_grad_()
unit_vectors = torch.eye(D)
jacobian = compute_jac(xp)
print(jacobian.shape)
print(jacobian[0])  # show first row
_, vjp_fn = vjp(lambda x: predict(weight, bias, x), x)
ft_jacobian, = vmap(vjp_fn)(unit_vectors)
assert torch.allclose(ft_jacobian, jacobian)
ft_jacobian = jacrev(predict, argnums=2)(weight, bias, x)
assert torch.allclose(ft_jacobian, jacobian)
print(torch.allclose(jacfwd(predict, argnums=2)(weight, bias, x), jacobian))
hess = hessian(predict, argnums=2)(weight, bias, x)
print(hess.shape, hess[0])
hess_fwdrev = jacfwd(jacrev(predict, argnums=2), argnums=2)(weight, bias, x)
print(torch.allclose(hess, hess_fwdrev, atol=1e-6))
batch_size = 3
X = torch.randn(batch_size, D)
compute_batch_jacobian = vmap(jacrev(predict, argnums=2), in_dims=(None, None, 0))
batch_jacobian0 = compute_batch_jacobian(weight, bias, X)
print(batch_jacobian0.shape)


def predict_with_output_summed(weight, bias, x):
    return predict(weight, bias, x).sum(0)


batch_jacobian1 = jacrev(predict_with_output_summed, argnums=2)(weight, bias, X).movedim(1, 0)
print(torch.allclose(batch_jacobian0, batch_jacobian1))


# Reverse-over-forward
def hvp(f, primals, tangents):
    return jvp(grad(f), primals, tangents)[1]


def f(x):
    return x.sin().sum()


x = torch.randn(6)
tangent = torch.randn(6)
result = hvp(f, (x,), (tangent,))
print(result, torch.allclose(result, -x.sin() * tangent))
print(torch.autograd.functional.vhp(f, x, tangent)[1].allclose(result))
