"""Format specs of strings and others in f-strings; which kinds take no spec."""
import torch

s = "text"
print(f"{s:10}|{s:<10}|{s:>10}|{s:^10}|{s:*^10}|{s:.2}|{s:6.3}|{s:s}|{s:-<8s}|{s!r:>10}")
print(f"{'中文':6}|{'é':>3}|{'':5}|{'x' * 3:_>6}|{s:}|{s.upper():>8}")
for value in [None, [1], (1,), {"a": 1}, {1}, range(2), torch.tensor([1.0])]:
    print(f"{value!r:.12}|")
    try:
        print(f"{value:>12}|")
    except TypeError as e:
        print(e)
try:
    print(f"{s:d}")
except ValueError as e:
    print(e)
try:
    print(f"{s:+}")
except ValueError as e:
    print(e)
try:
    print(f"{5:s}")
except ValueError as e:
    print(e)
try:
    print(f"{5:.2d}")
except ValueError as e:
    print(e)
print(f"{torch.tensor(2.5):>8.2f}|{torch.tensor(7):5d}|{torch.tensor(True)}|{torch.tensor(3):03}")
print(f"{str([1, 2]):>10}|{repr(s):>8}|{torch.float32}|{torch.Size([2, 3])}|{True!s:>6}")
