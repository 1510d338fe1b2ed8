"""Logistic regression on two blobs: BCELoss, BCEWithLogitsLoss, threshold, confusion counts, dict of losses."""
import torch

torch.manual_seed(0)
n_data = torch.ones(50, 2)
x0 = torch.normal(2 * n_data, 1)
y0 = torch.zeros(50)
x1 = torch.normal(-2 * n_data, 1)
y1 = torch.ones(50)
x = torch.cat((x0, x1), 0).type(torch.FloatTensor)
y = torch.cat((y0, y1)).type(torch.FloatTensor)
w = torch.zeros(2, 1, requires_grad=True)
b = torch.zeros(1, requires_grad=True)
losses = {}
for name, crit in {'bce': torch.nn.BCELoss(), 'logits': torch.nn.BCEWithLogitsLoss()}.items():
    opt = torch.optim.SGD([w, b], lr=0.1)
    for it in range(1, 41):
        z = (x @ w + b).squeeze(-1)
        loss = crit(torch.sigmoid(z), y) if name == 'bce' else crit(z, y)
        opt.zero_grad()
        loss.backward()
        opt.step()
        losses.setdefault(name, []).append(loss.item())
        if it % 20 == 0:
            pred = (torch.sigmoid(z) >= 0.5).float()
            correct = (pred == y).sum().item()
            print('[%s] iter %d  loss %.5f  acc %d/%d = %.1f%%' % (name, it, loss, correct, len(y), 100 * correct / len(y)))
tp = int(((pred == 1) & (y == 1)).sum()); fp = int(((pred == 1) & (y == 0)).sum())
fn = int(((pred == 0) & (y == 1)).sum()); tn = int(((pred == 0) & (y == 0)).sum())
print(tp, fp, fn, tn, f'{tp / (tp + fp):.2%}')
print(w.data.flatten().tolist(), b.item())
