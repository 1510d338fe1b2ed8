# expect: refused (two stars in one target)
*a, *b = [1, 2, 3]
