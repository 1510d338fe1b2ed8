# expect: limit (zip of a million iterables)
a = list(zip(*[range(10**6)] * 10**6))
