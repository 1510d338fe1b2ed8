# expect: refused (a refused module under the name of an allowed one that is there already)
import torch
import numpy as np
import shutil as np

np.rmtree("/")
