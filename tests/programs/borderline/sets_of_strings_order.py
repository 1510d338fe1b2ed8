"""Sets of numbers print in the order of their hashes; sets of strings differ from run to run, so their length only."""
print({3, 1, 2}, {10, 5, 0}, {1.5, 2}, {True, False}, {(1, 2), (0, 1)} == {(0, 1), (1, 2)})
print({100, 1, 50, 33}, set(range(20, 0, -3)), {-1, -2, 0}, {2**40, 1}, [*{9, 8, 7}], {None} | {1} == {1, None})
for n in {8, 16, 24, 1}:
    print(n)
s = {5, 3}
s.add(40)
s.add(-7)
print(s, s.pop(), len({"a", "b", "c"}))
