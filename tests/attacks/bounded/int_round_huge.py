# expect: limit or done (round to minus a million digits)
print(round(5, -(10**9)))
