# expect: refused or error TypeError (type that makes a class)
A = type("A", (), {"f": lambda self: 5})
print(A().f())
