# expect: limit (membership by search through a map)
print(-1 in map(abs, range(10**12)))
