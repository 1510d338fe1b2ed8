# expect: limit (a comprehension that keeps nothing and yet never ends)
a = [0 for i in range(10**15) if False]
