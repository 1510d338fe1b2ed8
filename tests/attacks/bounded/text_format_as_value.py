# expect: refused or error (format as a value, called by map)
f = "{0.__class__}".format
print(list(map(f, [1, 2])))
