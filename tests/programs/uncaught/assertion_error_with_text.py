"""Ends in an AssertionError with a text, deep within loops."""
values = [3, 1, 2]
for i in range(3):
    for j in range(i):
        print(i, j)
        while values:
            top = values.pop()
            assert top != 1, f"found {top} at {i}, {j}"
print("never")
