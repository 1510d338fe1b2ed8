# expect: limit (sets and dicts made of a huge range)
s = set()
s.update(range(10**12))
