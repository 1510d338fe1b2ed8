# expect: limit (join of 10**12 pieces)
print(len("".join(map(str, range(10**12)))))
