# expect: limit (loops within loops within loops)
r = range(1000)
for a in r:
    for b in r:
        for c in r:
            for d in r:
                pass
