# expect: refused or error AttributeError (numpy's modules import os)
import numpy as np

np.os.system("touch gradstep-attack")
