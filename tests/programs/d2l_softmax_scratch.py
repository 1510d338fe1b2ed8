"""Dive into Deep Learning 3.6: softmax, cross entropy by indexing, accuracy, an accumulator as a list."""
import torch

torch.manual_seed(42)
num_inputs, num_outputs = 8, 3
centers = torch.randn(num_outputs, num_inputs) * 2
y_all = torch.arange(90) % num_outputs
X_all = centers[y_all] + torch.randn(90, num_inputs)

W = torch.normal(0, 0.01, size=(num_inputs, num_outputs), requires_grad=True)
b = torch.zeros(num_outputs, requires_grad=True)

X = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
print(X.sum(0, keepdim=True), X.sum(1, keepdim=True))


def softmax(X):
    X_exp = torch.exp(X)
    partition = X_exp.sum(1, keepdim=True)
    return X_exp / partition  # 这里应用了广播机制


X = torch.normal(0, 1, (2, 5))
X_prob = softmax(X)
print(X_prob, X_prob.sum(1))


def net(X):
    return softmax(torch.matmul(X.reshape((-1, W.shape[0])), W) + b)


y = torch.tensor([0, 2])
y_hat = torch.tensor([[0.1, 0.3, 0.6], [0.3, 0.2, 0.5]])
print(y_hat[[0, 1], y])


def cross_entropy(y_hat, y):
    return - torch.log(y_hat[range(len(y_hat)), y])


print(cross_entropy(y_hat, y))


def accuracy(y_hat, y):  #@save
    """计算预测正确的数量"""
    if len(y_hat.shape) > 1 and y_hat.shape[1] > 1:
        y_hat = y_hat.argmax(axis=1)
    cmp = y_hat.type(y.dtype) == y
    return float(cmp.type(y.dtype).sum())


print(accuracy(y_hat, y) / len(y))


def evaluate_accuracy(net, batches):
    metric = [0.0] * 2
    with torch.no_grad():
        for X, y in batches:
            metric = [a + float(b) for a, b in zip(metric, (accuracy(net(X), y), y.numel()))]
    return metric[0] / metric[1]


batches = list(zip(X_all.split(30), y_all.split(30)))
print(evaluate_accuracy(net, batches))
lr = 0.1
for epoch in range(3):
    total = [0.0, 0.0, 0]
    for X, y in batches:
        y_hat = net(X)
        l = cross_entropy(y_hat, y)
        l.sum().backward()
        with torch.no_grad():
            for param in [W, b]:
                param -= lr * param.grad / X.shape[0]
                param.grad.zero_()
        total[0] += float(l.sum()); total[1] += accuracy(y_hat, y); total[2] += y.numel()
    print(f'epoch {epoch}: loss {total[0] / total[2]:.4f}, train acc {total[1] / total[2]:.3f}')
assert total[0] / total[2] < 1.5, total
assert evaluate_accuracy(net, batches) <= 1
