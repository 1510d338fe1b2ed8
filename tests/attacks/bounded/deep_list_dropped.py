# expect: done or limit (a deep structure is thrown away)
a = []
for _ in range(10**6):
    a = [a]
a = None
print("thrown away")
