# expect: limit (a sum of a row and a column)
import numpy as np

x = np.ones(10**6)
y = x[:, None] + x[None, :]
