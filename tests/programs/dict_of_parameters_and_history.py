"""Histories in dicts and lists, tables printed by format specs, sorting results."""
import torch

history = {"step": [], "x": [], "loss": []}
x = torch.tensor(4.0, requires_grad=True)
for step in range(12):
    loss = (x - 1) ** 2
    loss.backward()
    history["step"].append(step)
    history["x"].append(x.item())
    history["loss"].append(loss.item())
    with torch.no_grad():
        x -= 0.3 * x.grad
        x.grad = None
print(f"{'step':>4} | {'x':^10} | {'loss':>12}")
print("-" * 32)
for step, value, loss in zip(*history.values()):
    print(f"{step:>4} | {value:^10.5f} | {loss:>12.3e}")
best = min(history["loss"])
print(best, history["loss"].index(best), {k: v[-1] for k, v in history.items()})
rates = {}
for lr in [0.01, 0.1, 0.5, 1.0, 1.1]:
    x = torch.tensor(4.0, requires_grad=True)
    for _ in range(20):
        (g,) = torch.autograd.grad((x - 1) ** 2, x)
        x = (x - lr * g).detach().requires_grad_()
    rates[lr] = abs(x.item() - 1)
for lr, error in sorted(rates.items(), key=lambda pair: pair[1]):
    verdict = "converged" if error < 1e-2 else "diverged" if error > 3 else "slow"
    print(f"{lr:<5} {error:<12.4g} {verdict}")
last = history["loss"][-3:]
print(last, [round(v, 6) for v in last], sum(last) / len(last), max(history["x"]), sorted(history)[::-1])
