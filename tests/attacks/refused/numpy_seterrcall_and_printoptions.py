# expect: refused (callbacks and formatters of numpy)
import numpy as np

np.seterrcall(print)
np.set_printoptions(formatter={"all": lambda v: "x"})
np.errstate(call=print)
