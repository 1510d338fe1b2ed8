# expect: refused (the same keyword twice in a call)
print("x", end="", end="")
