# expect: limit (a list that grows while it is walked)
a = [1]
for x in a:
    a.append(x)
