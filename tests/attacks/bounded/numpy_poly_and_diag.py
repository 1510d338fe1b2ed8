# expect: limit or refused (vander, diag, indices)
import numpy as np

x = np.diag(np.ones(10**6))
