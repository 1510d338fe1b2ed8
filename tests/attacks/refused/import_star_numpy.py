# expect: refused (every name of numpy)
from numpy import *
