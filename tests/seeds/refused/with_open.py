# expect: refused (open)
with open("test.txt") as f:
    pass
