# expect: limit (lists within lists without end)
a = []
while True:
    a = [a, list(range(1000))]
