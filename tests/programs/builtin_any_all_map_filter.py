"""any, all, map, filter, zip, enumerate, len: what they give and when they stop."""


def shout(v):
    print("asked", v)
    return v


print(any([0, 1]), any([]), all([1, 0]), all([]), any("") or "none", all("abc"))
print(any(map(shout, [0, 2, 3])), all(map(shout, [1, 0, 5])))
print(list(map(lambda a, b, c: a + b + c, [1, 2], [3, 4], [5, 6])))
print(list(filter(lambda w: len(w) > 1, ["a", "bb"])), list(filter(None, [0, 1, [], [0]])), list(filter(bool, ["", "x"])))
print(list(map(int, ["1", "2"])), list(map(max, [1, 5], [3, 4])), sum(map(len, ["a", "bb"])), dict(map(lambda v: (v, v * v), range(3))))
print(list(zip()), list(zip([1])), list(zip("ab", range(9), [True, False])), list(enumerate("xy", start=10)))
print(len("four"), len([1]), len({}), len(range(7)), len(()), len({1, 2}))
lazy = map(shout, [7, 8])
print("before")
print(list(lazy), list(lazy))
numbers, letters = zip(*[(1, "a"), (2, "b")])
print(numbers, letters)
print(list(enumerate([])), list(zip("abc", "xy")), all(n < 5 for n in [1, 2]), any(n > 5 for n in [1, 2]))
for bad in [lambda: list(map(5, [1])), lambda: map(len), lambda: zip(5), lambda: list(filter(5, [1])), lambda: enumerate(5), lambda: any(5), lambda: all(), lambda: len(), lambda: list(map(lambda a: a, [1], [2])), lambda: len(3.5)]:
    try:
        print(bad())
    except TypeError as e:
        print(e)
