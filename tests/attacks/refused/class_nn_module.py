# expect: refused (a module of one's own)
import torch


class Net(torch.nn.Module):
    def forward(self, x):
        return x
