"""Comparisons: chains, equality across kinds, order of sequences, is and in."""
import torch

x = 5
print(1 < x < 10, 1 < x > 3, 1 < 2 < 3 < 3, 1 == 1.0 == True)
print(3 > 2 >= 2 != 1, x == 5 != 6 <= 7)
print([1, 2] < [1, 3], (1, 2) < (1, 2, 0), "abc" < "abd", "Z" < "a")
print([1, 2] == [1, 2.0], (1, 2) == [1, 2], {1: 2} == {1: 2.0}, {1, 2} == {2, 1})
print({1, 2} <= {1, 2, 3}, {1, 2} < {1, 2}, {3} >= {3})
print(2 in [1, 2], 5 not in (1, 2), "b" in "abc", "bc" in "abc", "k" in {"k": 0}, 0 in {"k": 0})
print(3 in range(0, 10, 3), 4 in range(0, 10, 3), 1.0 in [1])
nan = float("nan")
print(nan == nan, nan in [nan], nan < 1, nan != nan, float("inf") > 10**400)
print(None is None, None == 0, "a" is not None)
t = torch.tensor([1.0, 2.0, 3.0])
print(t == t, t != 2, t >= 2, t < torch.tensor([2.0, 2.0, 2.0]))
print(1 < torch.tensor(2.0) < 3, torch.tensor(1) in [torch.tensor(1)], 2 in t)
print(t.shape == (3,), t.shape == torch.Size([3]), t.dtype == torch.float32, t.dtype is torch.float64)
