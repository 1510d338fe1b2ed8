# expect: limit (a dict takes pairs from an iterator without an end)
d = {}
d |= iter(lambda: (1, 2), 0)
