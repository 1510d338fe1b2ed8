"""IndexError and KeyError: their texts, for every container."""
import torch
import numpy as np

a, d, t = [1, 2], {"k": 1, 2: 3}, torch.zeros(2, 3)
cases = [
    lambda: a[2], lambda: a[-3], lambda: [][0], lambda: (1,)[1], lambda: "ab"[5], lambda: range(3)[3], lambda: d["z"], lambda: d[1], lambda: d[None], lambda: d[(1, 2)], lambda: {}["a'b"], lambda: d[3.5], lambda: a[1.0], lambda: a["0"], lambda: a[None], lambda: a[1, 2], lambda: d[[1]], lambda: "ab"["a"], lambda: (1,)["x"],
    lambda: [].pop(), lambda: a.pop(9), lambda: d.pop("z"), lambda: {}.popitem(), lambda: set().pop(), lambda: {1}.remove(2), lambda: [1].index(5), lambda: (1,).index(5), lambda: "a".index("b"), lambda: [1].remove(5),
    lambda: t[2], lambda: t[0, 3], lambda: t[0, 0, 0], lambda: t[-3], lambda: t[[5]], lambda: t[:, 9], lambda: t["x"], lambda: torch.tensor(3)[0], lambda: t[torch.tensor([7])], lambda: t.size(5), lambda: t.sum(dim=2), lambda: t.shape[2], lambda: np.zeros(2)[2], lambda: np.zeros((2, 2))[0, 5], lambda: t.unbind(3), lambda: torch.cat([t, t], dim=2), lambda: t.transpose(0, 5), lambda: t.max(7), lambda: t[1:, 5],
]
for case in cases:
    try:
        print(case())
    except (IndexError, KeyError, TypeError, ValueError, RuntimeError) as e:
        print(type(e), e)
for change in [lambda: a.insert("x", 1)]:
    try:
        change()
    except TypeError as e:
        print(e)
try:
    a[5] = 1
except IndexError as e:
    print(e)
try:
    t[5] = 1
except IndexError as e:
    print(e)
try:
    d["n"]["m"] = 1
except KeyError as e:
    print(e, repr(e), e.args)
try:
    del d["n"]
except KeyError as e:
    print(e)
