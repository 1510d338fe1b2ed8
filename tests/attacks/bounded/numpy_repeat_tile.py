# expect: limit (repeat, tile, resize)
import numpy as np

x = np.tile(np.ones(1000), 10**9)
