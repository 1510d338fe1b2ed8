# expect: refused or error (an attribute walk within the spec of a field)
print("{0:{0.__class__}}".format(5))
