"""Polynomial fit with early stopping, functions that return functions, dict of parameters."""
import torch


def make_model(degree):
    parameters = {f"c{k}": torch.zeros((), requires_grad=True) for k in range(degree + 1)}

    def model(x):
        return sum(p * x**k for k, p in enumerate(parameters.values()))

    return model, parameters


def fit(degree, x, y, lr=0.1, tolerance=1e-5, limit=300):
    model, parameters = make_model(degree)
    previous = None
    for step in range(limit):
        loss = ((model(x) - y) ** 2).mean()
        if previous is not None and abs(previous - loss.item()) < tolerance:
            return step, loss.item(), parameters
        previous = loss.item()
        loss.backward()
        with torch.no_grad():
            for p in parameters.values():
                p -= lr * p.grad
                p.grad.zero_()
    else:
        print("limit reached")
    return limit, previous, parameters


x = torch.linspace(-1, 1, 30)
y = torch.sin(2 * x)
results = {}
for degree in (1, 2, 3):
    steps, loss, parameters = fit(degree, x, y)
    results[degree] = loss
    print(f"degree {degree}: {steps:>3} steps, loss {loss:.5f}")
    for name, value in parameters.items():
        print(f"  {name} = {value.item():+.4f}  (gradient {value.grad})")
print(min(results, key=results.get), sorted(results.items(), key=lambda kv: kv[1]))
