# expect: limit (functions of math that walk an iterable, and a product that grows)
import math

print(math.fsum(range(10**12)))
print(math.prod(range(1, 10**9)))
