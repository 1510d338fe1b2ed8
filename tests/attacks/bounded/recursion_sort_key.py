# expect: error RecursionError (a sort key that sorts)
key = lambda v: sorted([1, 2], key=key)
key(0)
