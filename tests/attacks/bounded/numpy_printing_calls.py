# expect: refused (a function that every later array would be shown by, also of the next program)
import numpy as np

np.set_printoptions(override_repr=lambda array: "mine")
print(np.ones(2))
