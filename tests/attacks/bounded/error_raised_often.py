# expect: limit (one error raised again and again: its traceback grows)
e = ValueError("x")
while True:
    try:
        raise e
    except ValueError:
        pass
