# expect: limit (a range within a list by a star)
a = [*range(10**11), *range(10**11)]
