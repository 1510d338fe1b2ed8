# expect: limit (a sort key that swallows what it can)
def key(v):
    try:
        while True:
            pass
    except:
        return 0


while True:
    try:
        [2, 1].sort(key=key)
    except:
        pass
