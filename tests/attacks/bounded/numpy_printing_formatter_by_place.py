# expect: refused (the formatter, given by place)
import numpy as np

np.set_printoptions(8, 1000, 3, 75, False, "nan", "inf", {"all": lambda number: "mine"})
print(np.ones(2))
