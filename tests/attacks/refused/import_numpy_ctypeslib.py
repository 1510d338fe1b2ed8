# expect: refused (ctypes by way of numpy)
import numpy.ctypeslib
from numpy import ctypeslib
