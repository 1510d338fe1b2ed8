# expect: limit (a list added to itself)
a = [0]
while True:
    a = a + a
