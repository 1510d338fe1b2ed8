# expect: limit (stars and unpacking of a huge range)
a, *b = range(10**12)
