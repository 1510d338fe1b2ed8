# expect: limit (a string of 10**10)
s = "x" * 10**10
