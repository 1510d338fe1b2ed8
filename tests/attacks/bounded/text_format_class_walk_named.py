# expect: refused or error (an attribute walk by a named field)
print("{x.__class__.__mro__[1]}".format(x=5))
