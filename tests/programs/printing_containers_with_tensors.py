"""How lists, tuples, dicts and sets print that hold tensors, arrays, numbers of numpy, exceptions, ranges."""
import torch
import numpy as np

x = torch.tensor([1.0, 2.0], requires_grad=True)
print([x], (x, x * 2), {"w": x, "b": x.sum()}, [torch.tensor(1)], [[torch.tensor([1])]])
print([np.array([1, 2])], (np.float64(1.5),), {"a": np.zeros(2)}, [np.int64(3)], [np.float32(0.1)], [np.bool_(True)])
print([None, True, 1j, range(2), "s", 1e-10, -0.0, float("inf")], (1,), ((),), [()], {(): []}, [{}], [set()], {1: {2: [3, (4,)]}})
print([torch.float32, torch.Size([1, 2])], {"shape": x.shape}, [ValueError("v")], [int, float], (torch.Tensor,), [torch.nn.ReLU()])
print([torch.eye(2)], [torch.ones(2, 2) * 1.5, "text"], {"m": torch.zeros(2, 3)})
print(dict(loss=torch.tensor(0.5), steps=[1, 2]), str([x]), repr((x,)), f"{[x]}", "%s" % [x], "{}".format({"x": x}))
loop = [1]
loop.append(loop)
circle = {"me": None}
circle["me"] = circle
print(loop, circle, (loop,), [circle, loop])
print({"keys": {}.keys(), "values": {1: 2}.values(), "items": {1: 2}.items()}, list({1: torch.tensor(2)}.items()))
print(x.max(0), torch.sort(torch.tensor([2, 1])), torch.tensor([3, 1]).topk(1), [torch.max(torch.eye(2), 0)])
print(["it's", 'q"q', "both'\"", "\n\t\\", "\x00é中🙂"], "plain", ["nested", ["lists", ["of", ["strings"]]]])
print([1.0, 1e16, 1e-5, 123456.789, 1 / 3, 2**70, 10**20], [0.1 + 0.2], [np.pi], [1.5e300])
