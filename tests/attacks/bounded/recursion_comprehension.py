# expect: error RecursionError (a comprehension that calls the function it is in)
f = lambda v: [f(w) for w in [v]]
f(0)
