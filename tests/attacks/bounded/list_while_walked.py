# expect: done (a list cleared while it is walked)
a = [1, 2, 3]
for x in a:
    print(x)
    a.clear()
print(a, [a.pop() for x in [1] if a])
