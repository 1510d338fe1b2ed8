"""int, float, bool, str, repr, complex, list, tuple, dict, set as functions; also of tensors."""
import torch

print(int("7"), int(7.9), float("7.5"), float(7), bool(""), bool("False"), str(7.0), repr("7"), complex(1, 1))
print(list("ab"), tuple([1, 2]), dict([(1, 2)]), set([1, 1]), list({"a": 1}.items()))
print(int(), float(), bool(), repr(str()), complex(), list(), tuple(), dict(), set())
t = torch.tensor(2.7)
print(int(t), float(t), bool(t), str(t), repr(t), complex(t))
print(float(torch.tensor([[3]])), int(torch.tensor(5)), bool(torch.tensor([False])))
v = torch.tensor([1.5, 2.5])
print(list(v), tuple(v), len(v), str(v), [str(x) for x in v], [float(x) for x in v], sum(v), max(v), min(v))
print(str(None), str(True), str(1e-7), repr([1.0, "x"]), str(ValueError("v")), repr(ValueError("v")), str(KeyError("k")))
print(list(range(0)), tuple("x"), set(range(2)), dict(a=1) == {"a": 1}, list((1, [2])), bool([[]]))
for bad in [lambda: int("7.5"), lambda: int([]), lambda: float("abc"), lambda: list(5), lambda: dict([1]), lambda: set(3), lambda: tuple(None), lambda: complex("1 + 2j"), lambda: dict([(1, 2, 3)]), lambda: int("1", "2"), lambda: len(5), lambda: bool(v), lambda: float(v), lambda: int(v), lambda: str(1, 2, 3, 4)]:
    try:
        print(bad())
    except (TypeError, ValueError, RuntimeError) as e:
        print(type(e), e)
