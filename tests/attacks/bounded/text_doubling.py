# expect: limit (a string added to itself)
s = "x"
while True:
    s = s + s
