"""Karpathy-style: context window, embedding by C[X], view, cross_entropy, learning-rate search, lossi list."""
import torch
import torch.nn.functional as F

words = ['anna', 'bob', 'carla', 'dan', 'eva', 'nora', 'ron']
stoi = {s: i + 1 for i, s in enumerate(sorted(set(''.join(words))))}
stoi['.'] = 0
itos = {i: s for s, i in stoi.items()}
block_size = 3


def build_dataset(words):
    X, Y = [], []
    for w in words:
        context = [0] * block_size
        for ch in w + '.':
            ix = stoi[ch]
            X.append(context)
            Y.append(ix)
            context = context[1:] + [ix]  # crop and append
    X = torch.tensor(X)
    Y = torch.tensor(Y)
    print(X.shape, Y.shape)
    return X, Y


X, Y = build_dataset(words)
print(''.join(itos[i.item()] for i in X[3]), '--->', itos[Y[3].item()])
g = torch.Generator().manual_seed(2147483647)
V = len(stoi)
C = torch.randn((V, 2), generator=g)
W1 = torch.randn((6, 20), generator=g)
b1 = torch.randn(20, generator=g)
W2 = torch.randn((20, V), generator=g)
b2 = torch.randn(V, generator=g)
parameters = [C, W1, b1, W2, b2]
for p in parameters:
    p.requires_grad = True
lre = torch.linspace(-3, 0, 10)
lrs = 10**lre
lri, lossi, stepi = [], [], []
for i in range(40):
    ix = torch.randint(0, X.shape[0], (8,), generator=g)
    emb = C[X[ix]]
    h = torch.tanh(emb.view(-1, 6) @ W1 + b1)
    logits = h @ W2 + b2
    loss = F.cross_entropy(logits, Y[ix])
    for p in parameters:
        p.grad = None
    loss.backward()
    lr = 0.1 if i < 30 else 0.01
    for p in parameters:
        p.data += -lr * p.grad
    stepi.append(i)
    lossi.append(loss.log10().item())
print(torch.tensor(lossi).view(-1, 10).mean(1))
print(lrs, loss.item())
