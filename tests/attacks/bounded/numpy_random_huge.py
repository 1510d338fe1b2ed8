# expect: limit (random numbers of numpy)
import numpy as np

x = np.random.randn(10**6, 10**6)
