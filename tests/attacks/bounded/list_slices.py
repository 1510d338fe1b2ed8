# expect: limit (slices are copies)
a = [0] * 10**6
kept = [a[:] for _ in range(10**6)]
