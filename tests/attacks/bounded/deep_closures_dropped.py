# expect: done or limit or error (a million functions, each holding the one before)
f = lambda: 0
for _ in range(10**5):
    f = (lambda g: lambda: g())(f)
print("made")
f = None
print("thrown away")
