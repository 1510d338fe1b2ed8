"""allclose, equal, isclose, comparisons, truth of tensors."""
import torch

a, b = torch.tensor([1.0, 2.0]), torch.tensor([1.0, 2.0 + 1e-7])
print(torch.equal(a, b), torch.allclose(a, b), torch.isclose(a, b), a == b, a.equal(a.clone()), a.allclose(b, rtol=0, atol=1e-12), torch.allclose(a, a + 0.1, atol=0.2), torch.allclose(torch.tensor([float("nan")]), torch.tensor([float("nan")]), equal_nan=True))
print(torch.eq(a, 1), torch.ne(a, 1), torch.lt(a, 2), torch.le(a, 2), torch.gt(a, 1), torch.ge(a, 1), a > b, (a >= 1) & (a < 2), torch.logical_and(a > 1, b > 1), torch.logical_or(a > 1, b > 1), torch.logical_xor(a > 1, b > 1))
print((a > 0).all(), (a > 1).any(), bool((a > 0).all()), torch.all(a == a), torch.equal(torch.ones(2), torch.ones(3)), torch.equal(torch.tensor([1]), torch.tensor([1.0])), a is a, a is b, torch.isin(a, torch.tensor([1.0])))
if (a == b).all():
    print("equal")
else:
    print("not equal in the last bit")
if torch.tensor(1) == 1:
    print("one")
print(torch.tensor(2.0) > 1, 3 > torch.tensor(2.0), torch.tensor(2) == 2.0, a[0] == 1, a.max() == 2, torch.tensor([1, 2]) == torch.tensor([[1], [2]]), a == "a", a != None, a == None)
for bad in [lambda: bool(a == b), lambda: 1 if a else 2, lambda: a and b, lambda: not a, lambda: a == torch.ones(3), lambda: torch.allclose(a, torch.ones(3)), lambda: torch.allclose(a, torch.ones(2, dtype=torch.float64)), lambda: a < "x", lambda: 0 < a < 3, lambda: bool(torch.tensor([])), lambda: a in [a + 1], lambda: torch.equal(a, 1), lambda: torch.allclose(1.0, 1.0)]:
    try:
        print(bad())
    except (RuntimeError, TypeError) as e:
        print(type(e), e)
