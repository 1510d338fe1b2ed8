# expect: refused (np.load runs pickles)
import numpy as np

np.load("gradstep-attack.npy", allow_pickle=True)
