# expect: error (seeds that are none)
import numpy as np

np.random.seed(-1)
