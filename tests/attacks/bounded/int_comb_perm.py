# expect: limit (binomials and permutations)
import math

print(math.comb(10**7, 5 * 10**6) % 7, math.perm(10**7) % 7)
