"""Linear algebra: products of every kind, solving, decomposing, norms, with gradients."""
import torch

a = torch.tensor([[2.0, 1.0], [1.0, 3.0]], requires_grad=True)
b = torch.tensor([[1.0, 0.0], [2.0, 1.0]])
v, w = torch.tensor([1.0, 2.0]), torch.tensor([3.0, -1.0])
print(a @ b, a @ v, v @ a, v @ w, torch.matmul(a, b), torch.mm(a, b), torch.mv(a, v), torch.dot(v, w), v.dot(w), a.matmul(b), a.mm(b), a.mv(v))
print(torch.outer(v, w), torch.inner(v, w), torch.cross(torch.tensor([1.0, 0, 0]), torch.tensor([0, 1.0, 0]), dim=0), torch.kron(v, w), torch.ger(v, w), v.outer(w))
print(torch.bmm(torch.ones(2, 1, 2), torch.ones(2, 2, 1)), torch.einsum("ij,jk->ik", a, b), torch.einsum("i,i", v, w), torch.einsum("ii->i", b), torch.tensordot(a, b, dims=1))
print(torch.det(a), torch.linalg.det(a), torch.inverse(a), torch.linalg.inv(a), torch.trace(a), a.trace(), a.det(), a.inverse(), torch.logdet(a), torch.slogdet(a), torch.linalg.slogdet(a))
print(torch.linalg.solve(a, v), torch.linalg.norm(a), torch.linalg.vector_norm(v), torch.linalg.matrix_norm(a), torch.linalg.cholesky(a), torch.linalg.matrix_rank(a), torch.linalg.pinv(b), torch.linalg.cond(b))
print(torch.linalg.eigvalsh(a), torch.linalg.svdvals(a), torch.linalg.matrix_power(a, 3), torch.matrix_power(b, 2), torch.matrix_exp(torch.zeros(2, 2)), torch.linalg.lstsq(b, v[:, None]).solution, torch.linalg.multi_dot([a, b, v]))
q, r = torch.linalg.qr(b)
print((q @ r).allclose(b, atol=1e-6), torch.linalg.eigh(a.detach()).eigenvalues, torch.linalg.svd(b).S)
u, s, vh = torch.linalg.svd(b)
print(torch.allclose(u @ torch.diag(s) @ vh, b, atol=1e-5), torch.addmm(b, b, b), torch.addmv(v, b, w), torch.baddbmm(torch.zeros(1, 2, 2), b[None], b[None]), torch.cdist(b, b), torch.dist(v, w))
for f in [torch.det, torch.trace, torch.linalg.norm, torch.logdet, lambda m: torch.linalg.inv(m).sum(), lambda m: (v @ m @ v), lambda m: torch.linalg.solve(m, v).sum()]:
    print(f(a), torch.autograd.grad(f(a), a))
print(torch.diag(v), torch.diag(a), torch.tril(a), torch.triu(a), a.tril(-1), a.triu(1), a.diagonal(), torch.block_diag(b, b), torch.diag_embed(v), torch.cov(b), torch.corrcoef(b))
for bad in [lambda: a @ torch.ones(3), lambda: torch.dot(v, torch.ones(3)), lambda: torch.mm(a, v), lambda: torch.inverse(torch.zeros(2, 2)), lambda: torch.det(torch.ones(2, 3)), lambda: a @ torch.ones(2, 2, dtype=torch.float64), lambda: torch.dot(a, b), lambda: torch.linalg.cholesky(-b @ b.T), lambda: torch.einsum("ij,jk", a), lambda: torch.mv(v, a)]:
    try:
        print(bad())
    except RuntimeError as e:
        print(type(e), e)
