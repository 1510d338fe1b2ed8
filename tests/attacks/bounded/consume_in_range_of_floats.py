# expect: limit or done (a float within a range is looked for number by number)
print(0.5 in range(10**12))
