"""for, its else, break and continue over every kind of iterable, one after the other."""
import torch
import numpy as np

model = torch.nn.Linear(2, 1)
sources = {
    "range": range(3), "list": [0, 1, 2], "tuple": (0, 1, 2), "dict": {0: "a", 1: "b", 2: "c"}, "string": "012",
    "keys": {0: 1, 1: 2}.keys(), "values": {5: 0, 6: 1}.values(), "items": {0: "a", 1: "b"}.items(), "set": {0, 1, 2},
    "tensor": torch.arange(3), "matrix": torch.eye(2), "array": np.arange(3), "zip": zip([0, 1], [2, 3]),
    "enumerate": enumerate("ab"), "map": map(abs, [0, -1]), "filter": filter(None, [0, 1, 2]), "reversed": reversed([0, 1]),
    "generator": (v * v for v in [0, 1]), "size": torch.zeros(2, 3).shape, "empty": [], "sorted": sorted([2, 0, 1]),
    "parameters": [tuple(p.shape) for p in model.parameters()], "split": torch.arange(4).split(2),
}
for name, source in sources.items():
    count = 0
    for item in source:
        count += 1
        if count == 1:
            continue
        print(name, item, end=" ")
    else:
        print("| all of", name, count)
for name in ["range", "list", "string", "tensor", "dict", "size"]:
    for item in sources[name]:
        if str(item) in ("1", "tensor(1)", "2"):
            print("left", name, "at", item)
            break
    else:
        print("never left", name)
for p in model.parameters():
    print(p.shape)
    break
else:
    print("never")
