# expect: limit (nor RuntimeError, MemoryError, RecursionError)
while True:
    try:
        while True:
            pass
    except (RuntimeError, MemoryError, RecursionError, OverflowError, ValueError):
        print("swallowed")
