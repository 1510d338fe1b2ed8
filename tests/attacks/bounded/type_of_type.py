# expect: refused or error or done (the type of a type makes types)
meta = type(type(5))
A = meta("A", (), {})
print(A)
