# expect: limit (zip and enumerate of huge ranges)
for i, (a, b) in enumerate(zip(range(10**15), reversed(range(10**15)))):
    pass
