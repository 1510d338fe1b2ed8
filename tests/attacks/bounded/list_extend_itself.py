# expect: limit (a list extended by itself, by +=, by slices)
a = [0]
while True:
    a.extend(a)
    a += a
    a[len(a) :] = a
