# expect: limit (arange, linspace)
import numpy as np

x = np.arange(10**12)
