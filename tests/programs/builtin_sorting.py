"""sorted, reversed: keys, stability, reverse, of every kind of iterable."""
words = ["banana", "fig", "Apple", "cherry", "kiwi"]
print(sorted(words), sorted(words, key=len), sorted(words, key=lambda w: w.lower(), reverse=True))
print(sorted([3, 1, 2]), sorted((3, 1)), sorted("hello"), sorted({3: 0, 1: 0}), sorted({5, 4}), sorted(range(3), reverse=True))
records = [("a", 3), ("b", 1), ("c", 3), ("d", 1)]
print(sorted(records, key=lambda r: r[1]), sorted(records, key=lambda r: r[1], reverse=True))
print(sorted(records, key=lambda r: (-r[1], r[0])), sorted([[2, 1], [1, 9], [1]]), sorted([True, 0, 2, 1.5]))
print(list(reversed([1, 2, 3])), list(reversed("abc")), list(reversed(range(5))), list(reversed((1, 2))), list(reversed({"a": 1, "b": 2})))
print(sorted(sorted(words), key=len), sorted([], key=len), sorted(words)[0], sorted([float("inf"), -1, 0.5]))
original = [2, 1]
print(sorted(original), original, reversed(original) is not original, list(reversed(sorted(original))))
calls = []


def key(v):
    calls.append(v)
    return -v


print(sorted([1, 3, 2], key=key), calls)
points = {"p": (1, 5), "q": (0, 9)}
print(sorted(points, key=points.get), sorted(points.items(), key=lambda kv: kv[1][1]))
for bad in [lambda: sorted([1, "a"]), lambda: sorted(5), lambda: reversed(5), lambda: reversed({1}), lambda: sorted([1], len), lambda: sorted([1j, 2j]), lambda: sorted([1, 2], key=5), lambda: sorted([None, 1])]:
    try:
        print(bad())
    except TypeError as e:
        print(e)
