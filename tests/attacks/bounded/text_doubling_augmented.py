# expect: limit (the same by +=)
s = "x"
while True:
    s += s
