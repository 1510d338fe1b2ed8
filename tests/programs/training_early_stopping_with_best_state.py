"""Early stopping: patience, the best state kept as clones, load_state_dict, dict of metrics, train/validation split."""
import torch
from torch import nn
from torch.utils.data import TensorDataset, DataLoader

torch.manual_seed(1)
x = torch.linspace(-1, 1, 40).unsqueeze(1)
y = x.pow(3) + 0.3 * torch.randn(x.size())
perm = torch.randperm(len(x))
train_idx, val_idx = perm[:24], perm[24:]
loader = DataLoader(TensorDataset(x[train_idx], y[train_idx]), batch_size=8, shuffle=True)
model = nn.Sequential(nn.Linear(1, 16), nn.ReLU(), nn.Linear(16, 1))
criterion = nn.MSELoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
scheduler = torch.optim.lr_scheduler.ReduceLROnPlateau(optimizer, mode='min', factor=0.5, patience=2)
best = {'loss': float('inf'), 'epoch': -1, 'state': None}
patience, bad = 4, 0
metrics = {'train': [], 'val': []}
for epoch in range(50):
    model.train()
    running_loss = 0.0
    for i, (xb, yb) in enumerate(loader, start=1):
        optimizer.zero_grad(set_to_none=True)
        loss = criterion(model(xb), yb)
        loss.backward()
        optimizer.step()
        running_loss += loss.item() * xb.size(0)
    model.eval()
    with torch.no_grad():
        val_loss = criterion(model(x[val_idx]), y[val_idx]).item()
    scheduler.step(val_loss)
    metrics['train'].append(running_loss / len(train_idx))
    metrics['val'].append(val_loss)
    if val_loss < best['loss'] - 1e-4:
        best.update(loss=val_loss, epoch=epoch, state={k: v.clone() for k, v in model.state_dict().items()})
        bad = 0
    else:
        bad += 1
        if bad >= patience:
            print(f'Early stopping at epoch {epoch}')
            break
    if epoch % 10 == 0:
        print(f"Epoch [{epoch + 1}/50], Loss: {metrics['train'][-1]:.4f}, Val: {val_loss:.4f}, lr: {optimizer.param_groups[0]['lr']:.2e}")
else:
    print('never stopped')
model.load_state_dict(best['state'])
with torch.no_grad():
    again = criterion(model(x[val_idx]), y[val_idx]).item()
print(best['epoch'], again == best['loss'], {k: round(min(v), 4) for k, v in metrics.items()})
print(metrics['val'].index(min(metrics['val'])))
