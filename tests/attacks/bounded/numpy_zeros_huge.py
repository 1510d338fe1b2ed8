# expect: limit (an array of 10**12: numpy's zeros cost nothing at first)
import numpy as np

x = np.zeros(10**12)
