# expect: error RecursionError (a list within itself flattened by hand)
a = [1]
a.append(a)


def flat(x):
    return [v for part in x for v in flat(part)] if isinstance(x, list) else [x]


print(flat(a))
