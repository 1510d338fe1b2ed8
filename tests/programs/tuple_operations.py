"""Tuples: making, indexing, unpacking, comparing, printing; they do not change."""
a = 1, 2, 3
empty, single = (), (5,)
print(a, empty, single, (5), len(a), a[0], a[-1], a[1:], a[::-1], a + single, single * 3)
print(a.index(2), a.count(3), 2 in a, (1, 2) < (1, 3), (1, 2) == (1, 2.0), a == [1, 2, 3])
print(tuple("ab"), tuple([1]), tuple(range(3)), tuple({"k": 0}), tuple(), tuple(x * 2 for x in a))
table = {(0, 1): "a", (1, 0): "b"}
print(table[0, 1], table[(1, 0)], (0, 1) in table)
x, (y, z) = 1, (2, 3)
print(x, y, z, sum(a), max(a), sorted(a, reverse=True), list(a))
try:
    a[0] = 9
except TypeError as e:
    print(e)
try:
    del a[0]
except TypeError as e:
    print(e)
try:
    print(a[3])
except IndexError as e:
    print(e)
holds = ([1], 2)
holds[0].append(5)
print(holds)
try:
    holds[0] += [6]
except TypeError as e:
    print(e, holds)
try:
    {([],): 1}
except TypeError as e:
    print(e)
print(("a", 1, None), ((1,), ((2,), ())), (1, 2, 3) > (1, 2), not ())
print("tuples of equal items are one key:", {(1, 2): 0, (1, 2.0): 1})
