# expect: limit (outer, kron, meshgrid, broadcasting)
import numpy as np

x = np.ones(10**6)
y = np.outer(x, x)
