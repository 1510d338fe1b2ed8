# expect: limit (all the work is in the condition)
f = lambda: True
while f():
    pass
