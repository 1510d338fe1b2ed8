# expect: limit (extend, update and slices given a huge range)
a = []
a.extend(range(10**12))
