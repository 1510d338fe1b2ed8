# expect: done or error OverflowError (whole numbers of numpy wrap around)
import numpy as np

n = np.int64(2) ** 62
print(n * 4)
print(np.arange(3)[1] << 70)
