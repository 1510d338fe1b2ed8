# expect: refused (addresses and foreign functions)
import numpy as np

a = np.ones(3)
print(a.ctypes.data, a.data, a.__array_interface__, a.base, a.setflags)
np.ctypeslib.as_array(5)
