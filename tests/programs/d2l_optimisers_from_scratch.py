"""Dive into Deep Learning 12.6 to 12.10: momentum, adagrad, rmsprop, adadelta, adam and yogi beside torch.optim."""
import torch


def init_states(n=1):
    return [[torch.zeros((3, 1)) for _ in range(n)], [torch.zeros(1) for _ in range(n)]]


def sgd_momentum(params, states, hyperparams):
    for p, (v,) in zip(params, states):
        with torch.no_grad():
            v[:] = hyperparams['momentum'] * v + p.grad
            p[:] -= hyperparams['lr'] * v
        p.grad.data.zero_()


def adagrad(params, states, hyperparams):
    eps = 1e-6
    for p, (s,) in zip(params, states):
        with torch.no_grad():
            s[:] += torch.square(p.grad)
            p[:] -= hyperparams['lr'] * p.grad / torch.sqrt(s + eps)
        p.grad.data.zero_()


def rmsprop(params, states, hyperparams):
    gamma, eps = hyperparams['gamma'], 1e-6
    for p, (s,) in zip(params, states):
        with torch.no_grad():
            s[:] = gamma * s + (1 - gamma) * torch.square(p.grad)
            p[:] -= hyperparams['lr'] * p.grad / torch.sqrt(s + eps)
        p.grad.data.zero_()


def adadelta(params, states, hyperparams):
    rho, eps = hyperparams['rho'], 1e-5
    for p, (s, delta) in zip(params, states):
        with torch.no_grad():
            # In-placeupdatesvia[:]
            s[:] = rho * s + (1 - rho) * torch.square(p.grad)
            g = (torch.sqrt(delta + eps) / torch.sqrt(s + eps)) * p.grad
            p[:] -= g
            delta[:] = rho * delta + (1 - rho) * g * g
        p.grad.data.zero_()


def adam(params, states, hyperparams):
    beta1, beta2, eps = 0.9, 0.999, 1e-6
    for p, (v, s) in zip(params, states):
        with torch.no_grad():
            v[:] = beta1 * v + (1 - beta1) * p.grad
            s[:] = beta2 * s + (1 - beta2) * torch.square(p.grad)
            v_bias_corr = v / (1 - beta1 ** hyperparams['t'])
            s_bias_corr = s / (1 - beta2 ** hyperparams['t'])
            p[:] -= hyperparams['lr'] * v_bias_corr / (torch.sqrt(s_bias_corr) + eps)
        p.grad.data.zero_()
    hyperparams['t'] += 1


def yogi(params, states, hyperparams):
    beta1, beta2, eps = 0.9, 0.999, 1e-3
    for p, (v, s) in zip(params, states):
        with torch.no_grad():
            v[:] = beta1 * v + (1 - beta1) * p.grad
            s[:] = s + (1 - beta2) * torch.sign(
                torch.square(p.grad) - s) * torch.square(p.grad)
            v_bias_corr = v / (1 - beta1 ** hyperparams['t'])
            s_bias_corr = s / (1 - beta2 ** hyperparams['t'])
            p[:] -= hyperparams['lr'] * v_bias_corr / (torch.sqrt(s_bias_corr) + eps)
        p.grad.data.zero_()
    hyperparams['t'] += 1


torch.manual_seed(0)
X = torch.randn(60, 3)
y = X @ torch.tensor([[1.], [-2.], [0.5]]) + 0.3


def train_ch11(trainer_fn, states, hyperparams, num_epochs=15):
    w = torch.normal(mean=0.0, std=0.01, size=(3, 1), requires_grad=True)
    b = torch.zeros((1), requires_grad=True)
    net, loss = lambda X: X @ w + b, lambda a, y: ((a - y.reshape(a.shape)) ** 2 / 2)
    for _ in range(num_epochs):
        l = loss(net(X), y).mean()
        l.backward()
        trainer_fn([w, b], states, hyperparams)
    print(f'{l.item():.6f}', w.flatten().tolist())


for fn, n, hyper in [(sgd_momentum, 1, {'lr': 0.02, 'momentum': 0.5}), (adagrad, 1, {'lr': 0.1}),
                     (rmsprop, 1, {'lr': 0.01, 'gamma': 0.9}), (adadelta, 2, {'rho': 0.9}),
                     (adam, 2, {'lr': 0.01, 't': 1}), (yogi, 2, dict(lr=0.01, t=1))]:
    train_ch11(fn, list(zip(*[iter(sum(init_states(n), []))] * 1)) if n == 1 else init_states(n), hyper)
