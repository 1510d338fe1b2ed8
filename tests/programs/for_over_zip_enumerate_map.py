"""for over zip, enumerate, map, filter, reversed and sorted; iterators are used up."""
for a, b in zip([1, 2, 3], "ab"):
    print(a, b)
for i, (a, b) in enumerate(zip("xy", [10, 20]), start=5):
    print(i, a, b)
for n in map(lambda v: v * v, range(4)):
    print(n)
for total in map(lambda a, b: a + b, [1, 2], [10, 20, 30]):
    print(total)
for odd in filter(lambda v: v % 2, range(6)):
    print(odd)
for kept in filter(None, [0, 1, "", "x", None]):
    print(kept)
for back in reversed([1, 2, 3]):
    print(back)
for least in sorted([3, 1, 2], reverse=True):
    print(least)
pairs = zip([1, 2], [3, 4])
print(list(pairs), list(pairs))
print(list(enumerate("ab")), dict(zip("ab", [1, 2])), list(zip()))
print(list(zip([1, 2], [3, 4], [5, 6])), list(zip(*[(1, "a"), (2, "b")])))
print(list(map(str, [1, 2.5, None])), list(map(abs, [-1, 2])), tuple(map(len, ["a", "bb"])))
try:
    list(zip([1, 2], [3], strict=True))
except ValueError as e:
    print(e)
evens = filter(lambda v: v % 2 == 0, range(10))
for n in evens:
    if n == 4:
        break
print("left", list(evens))
