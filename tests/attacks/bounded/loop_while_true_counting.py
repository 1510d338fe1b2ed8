# expect: limit (an endless loop that does something)
n = 0
while True:
    n += 1
