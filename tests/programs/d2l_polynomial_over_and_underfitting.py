"""Dive into Deep Learning 4.4: math.gamma, np.power, from lists of arrays to tensors, under- and overfitting."""
import math
import numpy as np
import torch
from torch import nn

np.random.seed(0)
torch.manual_seed(0)
max_degree = 10
n_train, n_test = 40, 20
true_w = np.zeros(max_degree)
true_w[0:4] = np.array([5, 1.2, -3.4, 5.6])

features = np.random.normal(size=(n_train + n_test, 1))
np.random.shuffle(features)
poly_features = np.power(features, np.arange(max_degree).reshape(1, -1))
for i in range(max_degree):
    poly_features[:, i] /= math.gamma(i + 1)  # gamma(n)=(n-1)!
labels = np.dot(poly_features, true_w)
labels += np.random.normal(scale=0.1, size=labels.shape)

true_w, features, poly_features, labels = [torch.tensor(x, dtype=
    torch.float32) for x in [true_w, features, poly_features, labels]]
print(features[:2], poly_features[:2, :], labels[:2])


def train(train_features, test_features, train_labels, test_labels, num_epochs=60):
    loss = nn.MSELoss(reduction='none')
    input_shape = train_features.shape[-1]
    net = nn.Sequential(nn.Linear(input_shape, 1, bias=False))
    trainer = torch.optim.SGD(net.parameters(), lr=0.02)
    for epoch in range(num_epochs):
        l = loss(net(train_features), train_labels.reshape(-1, 1))
        trainer.zero_grad()
        l.mean().backward()
        trainer.step()
        if epoch == 0 or (epoch + 1) % 20 == 0:
            with torch.no_grad():
                test = loss(net(test_features), test_labels.reshape(-1, 1)).mean()
            print(epoch + 1, round(l.mean().item(), 4), round(test.item(), 4))
    print('weight:', net[0].weight.data.numpy())


for degree in (4, 2, max_degree):
    train(poly_features[:n_train, :degree], poly_features[n_train:, :degree], labels[:n_train], labels[n_train:])
