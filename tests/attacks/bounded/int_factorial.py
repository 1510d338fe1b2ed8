# expect: limit (math.factorial, comb, perm)
import math

print(math.factorial(10**7) % 7)
