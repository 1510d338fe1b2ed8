# expect: error RecursionError (a lambda that is given itself)
(lambda f: f(f))(lambda f: f(f))
