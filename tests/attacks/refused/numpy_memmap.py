# expect: refused (files as memory)
import numpy as np

m = np.memmap("gradstep-attack", dtype=float, mode="w+", shape=(10,))
np.lib.format.open_memmap("gradstep-attack")
