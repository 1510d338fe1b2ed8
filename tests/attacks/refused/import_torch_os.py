# expect: refused (os as if it were part of torch)
from torch import os
from torch import sys as math
