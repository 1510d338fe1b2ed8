# expect: refused (a hidden name of an allowed module)
from math import __loader__
from torch import __builtins__ as ones
