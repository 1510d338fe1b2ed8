# expect: error RecursionError (generator expressions within generator expressions)
f = lambda v: sum(f(w) for w in [v])
f(0)
