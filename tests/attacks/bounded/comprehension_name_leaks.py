# expect: error NameError (a comprehension's name stays inside)
a = [inner for inner in range(3)]
print(a)
print(inner)
