# expect: refused (changing math)
import math

math.pi = 3
math.sqrt = None
del math.e
