# expect: limit (operators of keys go through an iterator without an end)
print({1: 1}.keys() & iter(int, 1))
