# expect: refused (getattr given to map)
print(list(map(getattr, [()], ["__class__"])))
