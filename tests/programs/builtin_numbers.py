"""abs, sum, min, max, round on numbers, sequences and tensors."""
import torch

print(abs(-3), abs(-2.5), abs(3 - 4j), abs(True), abs(torch.tensor([-1.0, 2.0])))
print(sum([1, 2, 3]), sum([]), sum([1.5, 2]), sum((1, 2), 10), sum(range(5)), sum({1: 0, 2: 0}), sum([1, 2], start=5))
print(sum([[1], [2]], []), sum([(1,), (2,)], ()), sum([True, True]), sum(torch.tensor([1.0, 2.0])))
print(min(3, 1, 2), max([3, 1, 2]), min("hello"), max("a", "b"), min([1], [0, 5]), max({1: 5, 2: 3}), min((2, 1.5)))
print(max([], default="none"), min([3, -4], key=abs), max(["aa", "b"], key=len), max(1, 2, key=lambda v: -v), max(2, 2.0), max(2.0, 2))
print(round(2.567, 2), round(2.5), round(3.5), round(-1.5), round(7, 2), round(1234, -2), round(2.0), round(0.5), round(2.567, None))
print(max(torch.tensor([1.0, 5.0])), min(torch.tensor(1), torch.tensor(2)), max(torch.tensor([3, 4]), key=lambda v: -v))
print(round(torch.tensor(2.5).item(), 1), abs(torch.tensor(-3)), sum(torch.ones(2, 2)), sum([torch.tensor(1.0), 2, torch.tensor([3.0])]))
x = torch.tensor([1.0, -2.0], requires_grad=True)
total = sum(abs(v) for v in x)
total.backward()
print(total, x.grad, sum([x, x]))
for bad in [lambda: sum("ab"), lambda: sum(["a"]), lambda: max([]), lambda: min(), lambda: max(1), lambda: max(1, "a"), lambda: abs("x"), lambda: round("x"), lambda: sum(5), lambda: min([1, None]), lambda: sum([1, "a"]), lambda: max(1, default=2), lambda: abs(1, 2), lambda: round(1.5, "a")]:
    try:
        print(bad())
    except (TypeError, ValueError) as e:
        print(type(e), e)
