# expect: refused or error AttributeError (bytes)
print("x".encode("utf-16").hex())
