"""Karpathy-style: a two-layer net whose backward pass is written out and compared by a cmp function."""
import torch
import torch.nn.functional as F

g = torch.Generator().manual_seed(2147483647)
n, n_in, n_hidden, n_out = 16, 6, 10, 5
X = torch.randn((n, n_in), generator=g)
Y = torch.randint(0, n_out, (n,), generator=g)
W1 = torch.randn((n_in, n_hidden), generator=g) * (5/3)/(n_in**0.5)
b1 = torch.randn(n_hidden, generator=g) * 0.1
W2 = torch.randn((n_hidden, n_out), generator=g) * 0.1
b2 = torch.randn(n_out, generator=g) * 0.1
bngain = torch.randn((1, n_hidden), generator=g)*0.1 + 1.0
bnbias = torch.randn((1, n_hidden), generator=g)*0.1
parameters = [W1, b1, W2, b2, bngain, bnbias]
print(sum(p.nelement() for p in parameters))  # number of parameters in total
for p in parameters:
    p.requires_grad = True

# forward pass, "chunkated" into smaller steps that are possible to backward one at a time
hprebn = X @ W1 + b1
bnmeani = 1/n*hprebn.sum(0, keepdim=True)
bndiff = hprebn - bnmeani
bndiff2 = bndiff**2
bnvar = 1/(n-1)*(bndiff2).sum(0, keepdim=True)
bnvar_inv = (bnvar + 1e-5)**-0.5
bnraw = bndiff * bnvar_inv
hpreact = bngain * bnraw + bnbias
h = torch.tanh(hpreact)
logits = h @ W2 + b2
logit_maxes = logits.max(1, keepdim=True).values
norm_logits = logits - logit_maxes
counts = norm_logits.exp()
counts_sum = counts.sum(1, keepdims=True)
counts_sum_inv = counts_sum**-1
probs = counts * counts_sum_inv
logprobs = probs.log()
loss = -logprobs[range(n), Y].mean()

for p in parameters:
    p.grad = None
for t in [logprobs, probs, counts, counts_sum, counts_sum_inv, norm_logits, logit_maxes, logits, h, hpreact, bnraw,
          bnvar_inv, bnvar, bndiff2, bndiff, hprebn, bnmeani]:
    t.retain_grad()
loss.backward()


def cmp(s, dt, t):
    ex = torch.all(dt == t.grad).item()
    app = torch.allclose(dt, t.grad)
    maxdiff = (dt - t.grad).abs().max().item()
    print(f'{s:15s} | exact: {str(ex):5s} | approximate: {str(app):5s} | small: {maxdiff < 1e-8}')


dlogprobs = torch.zeros_like(logprobs)
dlogprobs[range(n), Y] = -1.0/n
dprobs = (1.0 / probs) * dlogprobs
dcounts_sum_inv = (counts * dprobs).sum(1, keepdim=True)
dcounts = counts_sum_inv * dprobs
dcounts_sum = (-counts_sum**-2) * dcounts_sum_inv
dcounts += torch.ones_like(counts) * dcounts_sum
dnorm_logits = counts * dcounts
dlogits = dnorm_logits.clone()
dlogit_maxes = (-dnorm_logits).sum(1, keepdim=True)
dlogits += F.one_hot(logits.max(1).indices, num_classes=logits.shape[1]) * dlogit_maxes
dh = dlogits @ W2.T
dW2 = h.T @ dlogits
db2 = dlogits.sum(0)
dhpreact = (1.0 - h**2) * dh
dbngain = (bnraw * dhpreact).sum(0, keepdim=True)
dbnraw = bngain * dhpreact
dbnbias = dhpreact.sum(0, keepdim=True)
for name, d, t in zip('logprobs probs logits h W2 b2 hpreact bngain bnbias'.split(),
                      [dlogprobs, dprobs, dlogits, dh, dW2, db2, dhpreact, dbngain, dbnbias],
                      [logprobs, probs, logits, h, W2, b2, hpreact, bngain, bnbias]):
    cmp(name, d, t)
dlogits = F.softmax(logits, 1)
dlogits[range(n), Y] -= 1
dlogits /= n
cmp('logits', dlogits, logits)
print(dlogits[0].sum().abs() < 1e-6)
