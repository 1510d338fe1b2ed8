# expect: limit (a tuple of 10**10, the number on the left)
a = 10**10 * (0,)
