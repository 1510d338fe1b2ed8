# expect: limit (very many steps)
import numpy as np

x = np.linspace(0, 1, 10**12)
