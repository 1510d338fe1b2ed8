"""Ends in an AssertionError without a text."""
print("start")
assert 1 + 1 == 3
