"""Ends in the error of a finally block, not the first one."""
try:
    print(1 / 0)
finally:
    print("in finally")
    [][0]
