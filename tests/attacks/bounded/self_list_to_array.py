# expect: error or limit (a list within itself as an array)
import numpy as np

a = []
a.append(a)
print(np.array(a))
