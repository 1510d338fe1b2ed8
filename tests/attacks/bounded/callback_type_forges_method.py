# expect: refused (the interpreter's own classes, called by native code, would walk attributes by their names)
import numpy as np
import torch

path = np.fromfunction(type(torch), (), path="a.__globals__")
print(np.fromfunction(type(torch.ones(1).sin), (), calling=1, grant=path, owner=torch.nn.functional.softmax))
