# expect: limit (unit matrices)
import numpy as np

x = np.eye(10**6)
