# expect: limit (one print of very many values)
print(*range(10**9))
