# expect: refused or error (an attribute walk by format)
print("{0.__class__}".format(5))
