# expect: limit or done or error ValueError (count and index of a float walk through the range)
print(range(10**12).count(0.5))
print(range(10**12).index(0.5))
