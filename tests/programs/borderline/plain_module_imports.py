"""Imports under the modules' own or other names, several at once, submodules not named in the issue."""
import numpy
import numpy as numerical, math as mathematics
import torch as th
import torch.nn.utils
import torch.optim.lr_scheduler as schedule
import numpy.linalg as la
import numpy.random
from torch import linalg
from torch.linalg import norm, inv
from numpy.random import seed, randn
from torch.nn.utils import parameters_to_vector, vector_to_parameters

seed(0)
print(numpy.ones(2), numerical is numpy, th.ones(1), la.norm([3, 4]), norm(th.ones(4)), randn(2), mathematics.pi)
print(parameters_to_vector(th.nn.Linear(2, 1).requires_grad_(False).parameters()).shape, inv(th.eye(1)))
import torch
print(torch is th)
