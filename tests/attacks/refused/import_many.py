# expect: refused (one allowed, one not)
import math, sys, torch

print(sys.path)
