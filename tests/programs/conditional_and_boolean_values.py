"""and, or, not give one of their operands; conditional expressions; short circuits."""
import torch

print(1 and 2, 0 and 2, 1 or 2, 0 or 2, None or "default")
print([] or {} or "last", "a" and "b" and "", not [], not "x")
print("yes" if 3 > 2 else "no")
sign = lambda x: 1 if x > 0 else -1 if x < 0 else 0
print(sign(5), sign(-5), sign(0))
print([n if n % 2 else -n for n in range(6)])
print(not True == False, not (True and False), True + True)
print(bool(0.1), bool(torch.tensor(2)), bool(torch.tensor([0.0])))
print(0 or torch.tensor(3.0), torch.tensor(0.0) or "was zero")
print(None and 1 / 0, 1 or 1 / 0)
print((1 < 2) & (3 < 4), (1 < 2) | (4 < 3), (1 < 2) ^ True, ~5)
x = torch.tensor([1.0, 2.0, 3.0])
print((x > 1) & (x < 3), ~(x > 1), (x > 1) | (x == 1))
print("non-empty" if x.tolist() else "empty")
print(True is (1 < 2), isinstance(True, int), True == 1, "1" == 1)
