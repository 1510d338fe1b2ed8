# expect: limit (a sort key that never comes back)
def key(v):
    while True:
        pass


sorted([2, 1], key=key)
