# expect: limit (time or statements: an endless loop)
while True:
    pass
