"""Instead of matplotlib: text plots of a loss curve, tables with ljust and rjust, histograms."""
import torch

xs = torch.linspace(0, 6.28, 9)
for x, y in zip(xs.tolist(), torch.sin(xs).tolist()):
    print(f'{x:5.2f} ' + ' ' * int((y + 1) * 15) + '*')
losses = []
w = torch.tensor(5.0, requires_grad=True)
opt = torch.optim.SGD([w], lr=0.05, momentum=0.8)
for _ in range(12):
    opt.zero_grad()
    loss = w ** 2
    loss.backward()
    opt.step()
    losses.append(loss.item())
top = max(losses)
for i, l in enumerate(losses):
    print(str(i).rjust(2), '#' * round(l / top * 40), '{:.2f}'.format(l))
rows = [('name', 'value'), ('loss', f'{losses[-1]:.3e}'), ('w', '%+.4f' % w.item())]
width = max(len(r[0]) for r in rows)
print('\n'.join(r[0].ljust(width) + ' | ' + r[1].rjust(10) for r in rows))
print('-' * 20, '=' * 5, sep='\n')
