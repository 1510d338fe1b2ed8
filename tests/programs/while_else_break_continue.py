"""while with else, break, continue, nested loops, conditions on tensors."""
import torch

n = 3
while n:
    print("n", n)
    n -= 1
else:
    print("ended by itself")
n = 0
while True:
    n += 1
    if n == 2:
        continue
    if n > 4:
        break
    print("in", n)
else:
    print("never printed")
while False:
    print("never")
else:
    print("else of an empty loop")
b = torch.tensor(0.7)
doublings = 0
while b.norm() < 1000:
    b = b * 2
    doublings += 1
print(b, doublings)
i = 0
while i < 3:
    j = 0
    while j < 3:
        j += 1
        if j == i:
            break
        print(i, j)
    else:
        print("inner ended", i)
    i += 1
items = [1, 2, 3]
while items: print("pop", items.pop())
