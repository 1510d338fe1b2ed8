# expect: limit (a matrix to the power of 10**18, eigenvalues, inverses of large ones)
import torch

x = torch.rand(3000, 3000)
while True:
    y = torch.linalg.eigvals(x)
    z = torch.linalg.matrix_power(x, 10**9)
