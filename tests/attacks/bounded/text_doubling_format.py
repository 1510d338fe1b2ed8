# expect: limit (the same by format, the field used many times)
s = "x" * 1000
for _ in range(20):
    s = "{0}{0}{0}{0}{0}{0}{0}{0}{0}{0}".format(s)
