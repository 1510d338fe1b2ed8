# expect: limit (a list that shows one long string a million times)
s = "x" * 100_000
print([s] * 10**6)
