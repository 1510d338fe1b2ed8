# expect: limit (sums and ors of shifted numbers)
n = 1
while True:
    n = (n << 20000) | n
    n = n + n
