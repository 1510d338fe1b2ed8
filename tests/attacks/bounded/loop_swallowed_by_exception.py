# expect: limit (except Exception may not swallow the limit)
while True:
    try:
        while True:
            pass
    except Exception as e:
        print("swallowed", e)
