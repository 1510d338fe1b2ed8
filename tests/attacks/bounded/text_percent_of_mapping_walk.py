# expect: error KeyError (names of % are keys, never attributes)
print("%(__class__)s" % {"x": 1})
