# expect: refused or done (bytes are no part of the subset)
print(b"x" * 3)
