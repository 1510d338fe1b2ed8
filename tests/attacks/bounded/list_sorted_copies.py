# expect: limit (sorted, list, tuple are copies)
a = [0] * 10**6
kept = []
while True:
    kept.append(sorted(a))
    kept.append(tuple(a))
