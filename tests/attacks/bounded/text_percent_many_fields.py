# expect: limit (many fields of the same long text)
s = "x" * 10**5
print(len("%(s)s" * 10**5 % {"s": s}))
