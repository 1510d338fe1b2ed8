# expect: limit (max over a reversed range)
print(max(reversed(range(10**12))), min(range(10**12)))
