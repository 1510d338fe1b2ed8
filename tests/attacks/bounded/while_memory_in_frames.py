# expect: limit or error RecursionError (each frame holds a large list)
def f(n):
    kept = [n] * 10**6
    return f(n + 1) + len(kept)


f(0)
