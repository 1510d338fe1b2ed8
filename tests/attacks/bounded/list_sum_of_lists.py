# expect: limit (sum that adds lists: quadratic)
print(len(sum([[0] * 1000] * 10**6, [])))
