# expect: refused (every name at once)
from torch import *

print(ones(2))
