"""for over ranges of every form; ranges as values."""
for i in range(3):
    print(i, end=" ")
print()
for i in range(2, 5):
    print(i, end=" ")
print()
for i in range(10, 0, -3):
    print(i, end=" ")
print()
for i in range(0):
    print("never")
r = range(1, 20, 4)
print(r, len(r), r[0], r[-1], r[1:3], list(r), 9 in r, 10 in r)
print(r.index(9), r.count(9), r.start, r.stop, r.step)
print(range(3) == range(0, 3, 1), range(0) == range(5, 2))
print(list(reversed(range(4))), sum(range(101)), max(range(5)), min(range(5, 9)))
total = 0
for i in range(-3, 4):
    total += i * i
print(total, i)
for i in range(3):
    for j in range(i):
        print((i, j), end="; ")
print()
print(tuple(range(5))[::2], [*range(2)], range(5)[2])
n = 4
for i in range(n):
    n = 1
print(i, n)
