# expect: refused or error AttributeError (format_map looks into what it is given)
print("{x.__class__}".format_map({"x": 5}))
