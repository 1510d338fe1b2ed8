# expect: refused or error AttributeError or done (what NameError and AttributeError carry: names, and the object)
import torch

try:
    torch.nothing_there
except AttributeError as e:
    print(e.name)
    print(e.obj)
