# expect: limit (replace that squares the length)
s = "x" * 10**5
s = s.replace("x", s)
print(len(s))
