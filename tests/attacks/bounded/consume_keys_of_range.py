# expect: limit (methods of sets go through a range without an end)
print({1}.isdisjoint(range(2, 10**15)))
