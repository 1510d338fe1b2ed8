# expect: limit or refused (a threshold that shows every number)
import numpy as np

np.set_printoptions(threshold=10**12)
print(np.arange(10**7))
