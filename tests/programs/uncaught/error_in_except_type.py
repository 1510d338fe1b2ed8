"""Ends in a TypeError: what except names is no exception."""
print("start")
try:
    1 / 0
except "ZeroDivisionError":
    print("never")
