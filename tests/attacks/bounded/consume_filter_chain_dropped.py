# expect: limit or done or error RecursionError (a long chain of iterators is only thrown away)
m = iter_ = reversed([1])
for _ in range(10**5):
    m = zip(m)
m = None
print("thrown away")
