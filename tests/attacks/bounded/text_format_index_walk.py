# expect: refused or error (an index walk by format)
secret = {"key": "value"}
print("{0[key]}".format(secret))
