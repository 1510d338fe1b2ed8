# expect: refused (views beyond the end of an array)
import numpy as np

print(np.lib.stride_tricks.as_strided(np.ones(1), shape=(10**6,)), np.ndarray(shape=(10**6,), strides=(8,), buffer=np.ones(1)))
