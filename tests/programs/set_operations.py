"""Sets: making, operators, methods, comparing; printed sorted since a set has no order."""
a, b = {1, 2, 3}, {3, 4}
print(sorted(a | b), a & b, sorted(a - b), sorted(a ^ b), len(a), 2 in a, 9 not in a)
print(sorted(a.union(b, [9])), a.intersection(b), sorted(a.difference(b)), sorted(a.symmetric_difference(b)))
print({1} < a, {1, 2, 3} <= a, a > b, a.issubset({1, 2, 3, 4}), a.issuperset({1}), a.isdisjoint({7}), a == {3, 2, 1})
a.add(10)
a.add(10)
a.discard(2)
a.discard(99)
a.remove(3)
print(sorted(a))
a.update([5, 6], (7,))
print(sorted(a), set(), {0}, set("aaa"), len(set([1, 1.0, True])), sorted(set("hello")))
popped = {42}
print(popped.pop(), popped)
c = a.copy()
c.clear()
print(c, len(a), bool(c), {(1, 2)}, {None}, {True}, {"one"})
for bad in [lambda: {1}.remove(5), lambda: set().pop(), lambda: {[]}, lambda: {1} + {2}, lambda: {1}[0], lambda: {1} | [2]]:
    try:
        bad()
    except (KeyError, TypeError) as e:
        print(type(e), e)
print(sum({1, 2, 3}), max({4, 9}), min({4, 9}), sorted({"b", "a"}), list({7}), {x for x in [1, 1]})
numbers = {1, 2}
numbers |= {3}
numbers &= {2, 3}
numbers -= {3}
numbers ^= {2, 8}
print(numbers)
