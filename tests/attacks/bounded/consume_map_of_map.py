# expect: limit (a million maps within each other: walking them crashes CPython itself)
m = range(5)
for _ in range(10**6):
    m = map(abs, m)
print(list(m))
