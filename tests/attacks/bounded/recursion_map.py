# expect: error RecursionError (a map that maps)
f = lambda v: list(map(f, [v]))
f(0)
