# expect: limit (a range turned into a tuple)
a = tuple(range(10**11))
