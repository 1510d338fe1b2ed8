# expect: limit (the else of a loop is the next loop)
for i in range(2):
    pass
else:
    while 1:
        ...
