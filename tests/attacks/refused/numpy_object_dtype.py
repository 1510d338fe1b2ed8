# expect: refused or error TypeError (arrays of objects hold anything)
import numpy as np

a = np.array([print, len], dtype=object)
print(a.tolist())
