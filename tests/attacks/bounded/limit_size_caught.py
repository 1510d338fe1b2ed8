# expect: limit (too large an operation may not be tried again and again)
while True:
    try:
        x = [0] * 10**12
    except:
        pass
