# expect: limit (a hundred finallys, each with a loop of its own)
def spin(n):
    if n == 0:
        while True:
            pass
    try:
        spin(n - 1)
    finally:
        for _ in range(10**12):
            pass


spin(100)
