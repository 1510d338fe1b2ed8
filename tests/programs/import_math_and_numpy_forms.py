"""Every way to import from math and numpy; an import within a function."""
import math
import numpy as np
from math import pi, sqrt as root, floor, e as euler
from numpy import array, pi as numpy_pi
import math as m
import torch as t

print(math.pi, pi, np.pi, numpy_pi, euler, math.e, math.inf, math.nan, math.tau, m.cos(0))
print(root(16), math.sqrt(2), floor(2.7), math.ceil(2.1), array([1, 2]) * 2, np.sqrt(array([4.0, 9.0])))


def local():
    import math
    from math import sin

    return math.sin(1) == sin(1)


print(local(), t.tensor([1.0]))
for name in [pi, root(2), np.float64(1.5), np.int64(3)]:
    print(name, type(name))
import torch, math
print(torch.tensor(math.pi), torch.tensor(pi, dtype=torch.float64))
try:
    root(-1)
except ValueError as error:
    print(error)
if True:
    from math import cos
print(cos(pi))
