"""Karpathy-style: one neuron by hand, dictionaries for nodes, topological order by recursion, checked with torch."""
import math
import torch

x1 = torch.Tensor([2.0]).double();  x1.requires_grad = True
x2 = torch.Tensor([0.0]).double();  x2.requires_grad = True
w1 = torch.Tensor([-3.0]).double(); w1.requires_grad = True
w2 = torch.Tensor([1.0]).double();  w2.requires_grad = True
b = torch.Tensor([6.8813735870195432]).double(); b.requires_grad = True
n = x1*w1 + x2*w2 + b
o = torch.tanh(n)
print(o.data.item())
o.backward()
print('---')
print('x2', x2.grad.item())
print('w2', w2.grad.item())
print('x1', x1.grad.item())
print('w1', w1.grad.item())


def value(data, children=(), backward=None, label=''):
    return {'data': data, 'grad': 0.0, 'prev': children, 'backward': backward, 'label': label}


def add(a, b):
    out = value(a['data'] + b['data'], (a, b), label='+')

    def _backward():
        a['grad'] += out['grad']
        b['grad'] += out['grad']
    out['backward'] = _backward
    return out


def mul(a, b):
    out = value(a['data'] * b['data'], (a, b), label='*')

    def _backward():
        a['grad'] += b['data'] * out['grad']
        b['grad'] += a['data'] * out['grad']
    out['backward'] = _backward
    return out


def tanh(a):
    t = (math.exp(2*a['data']) - 1)/(math.exp(2*a['data']) + 1)
    out = value(t, (a,), label='tanh')

    def _backward():
        a['grad'] += (1 - t**2) * out['grad']
    out['backward'] = _backward
    return out


def backward(root):
    topo, visited = [], []

    def build_topo(v):
        if not any(v is seen for seen in visited):
            visited.append(v)
            for child in v['prev']:
                build_topo(child)
            topo.append(v)
    build_topo(root)
    root['grad'] = 1.0
    for node in reversed(topo):
        if node['backward']:
            node['backward']()


names = dict(x1=2.0, x2=0.0, w1=-3.0, w2=1.0, b=6.8813735870195432)
v = {k: value(d, label=k) for k, d in names.items()}
o = tanh(add(add(mul(v['x1'], v['w1']), mul(v['x2'], v['w2'])), v['b']))
backward(o)
for k in v:
    print(f"{k:>3} grad {v[k]['grad']:8.4f}")
