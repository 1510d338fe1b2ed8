"""Ends in the error of a dict that changes while it is walked."""
d = {"a": 1}
for key in d:
    print(key)
    d[key + "x"] = 2
