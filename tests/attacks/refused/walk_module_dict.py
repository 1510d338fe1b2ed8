# expect: refused (a module's names)
import math

print(math.__dict__, math.__loader__, math.__spec__)
