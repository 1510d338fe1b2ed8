"""Ends in an error whose text has several lines and characters beyond ASCII."""
print("start")
raise ValueError("first line\nsecond: α ≤ β\n  third")
