# expect: limit (a list that holds itself twice by stars)
a = [0]
while True:
    a = [*a, *a]
