# expect: refused (numpy functions that call Python for each element, or parse text)
import numpy as np

f = np.frompyfunc(print, 1, 1)
g = np.vectorize(eval)
np.fromfunction(print, (3,))
np.apply_along_axis(print, 0, np.ones(3))
np.fromstring("1 2", sep=" ")
np.frombuffer(b"12345678")
