# expect: limit (squaring again and again)
n = 3
while True:
    n = n * n
