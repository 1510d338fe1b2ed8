# expect: limit or done (the least common multiple grows)
import math

n = 1
for i in range(1, 10**6):
    n = math.lcm(n, i)
print(math.isqrt(n) > 0)
