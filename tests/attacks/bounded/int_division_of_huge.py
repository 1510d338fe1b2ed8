# expect: limit (divisions of long numbers, again and again)
n = 7**100000
while True:
    m = n // (n // 3 + 1) + n % (n - 5)
