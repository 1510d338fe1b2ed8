# expect: done (an import under the name of a builtin)
from math import sqrt as print_root, floor as len
from torch import ones as list

print_root(4)
print(len(2.5), list(2))
