# expect: error RecursionError (max that calls max by way of its key)
f = lambda v: max([1, 2], key=f)
f(0)
