"""Ends in a ZeroDivisionError in a key function of sorted."""
print(sorted([4, 2, 1], key=lambda v: 1 / v))
print(sorted([4, 0, 1], key=lambda v: 1 / v))
