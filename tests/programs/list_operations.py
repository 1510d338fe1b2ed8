"""Lists: making, joining, repeating, slicing, comparing, nesting, printing."""
a = [1, 2, 3]
print(a + [4], a * 2, 2 * a, [0] * 3, [] + [], a[1], a[-1], len(a), a == [1, 2, 3])
print(a[:2], a[1:], a[::-1], a[-2:], a[5:], a[:], a[::2], a[-1:0:-1], a[True])
nested = [[0] * 2] * 2
nested[0][0] = 1
print(nested, nested[0] is nested[1])
separate = [[0] * 2 for _ in range(2)]
separate[0][0] = 1
print(separate)
copy = a[:]
copy.append(4)
print(a, copy)
print([1, "a", None, True, 1.5, (1,), {"k": [2]}, "it's", 'say "hi"', "\n\t\\", "é中"])
print([] == [], [] is [], [1] < [2], [1, 2] < [1], [[1], 2] == [[1], 2], not [])
print(list("abc"), list(range(3)), list((1, 2)), list({"k": 1}), list(), sum([[1], [2]], []))
print(min([3, 1]), max(["a", "c"]), sorted([3, 1, 2]), sum([0.1] * 3), any([]), all([]))
itself = [1]
itself.append(itself)
print(itself, len(itself), itself[1] is itself)
print([1, 2] + list((3,)), (1, 2) + (3,), "a" + "b", [*a, *a], a.index(2), 2 in a)
first, second = [a, a]
first[0] = 100
print(second)
