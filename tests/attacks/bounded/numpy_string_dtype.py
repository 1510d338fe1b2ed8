# expect: limit or refused or error TypeError (texts of 10**9 characters each)
import numpy as np

x = np.zeros(1000, dtype="U1000000000")
