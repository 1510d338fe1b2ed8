# expect: limit (a bare except may not swallow the limit)
while True:
    try:
        while True:
            pass
    except:
        print("swallowed")
