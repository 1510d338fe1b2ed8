# expect: limit (the same by f-strings)
s = "x"
while True:
    s = f"{s}{s}"
