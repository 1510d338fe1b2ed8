# expect: limit (list of what a filter lets through: nothing, for ever)
print(list(filter(lambda v: False, range(10**12))))
