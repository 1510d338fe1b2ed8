# expect: limit (one builtin call that counts to 10**12)
print(sum(range(10**12)))
