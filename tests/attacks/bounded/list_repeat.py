# expect: limit (a list of 10**10)
a = [0] * 10**10
