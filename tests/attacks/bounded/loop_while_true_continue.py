# expect: limit (an endless loop that leaves early each time)
while True:
    if True:
        continue
    break
