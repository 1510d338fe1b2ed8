# expect: refused (yield within a lambda)
f = lambda: (yield 5)
print(list(f()))
