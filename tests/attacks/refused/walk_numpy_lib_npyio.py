# expect: refused (deeper modules of numpy)
import numpy as np

print(np.lib.npyio.os.environ, np.core.multiarray, np._core)
