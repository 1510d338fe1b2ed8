# expect: limit (sorted of a huge range)
print(sorted(range(10**12), key=lambda v: -v)[0])
