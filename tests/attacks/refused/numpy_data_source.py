# expect: refused (DataSource downloads)
import numpy as np

np.DataSource().open("http://127.0.0.1/")
np.lib.npyio.DataSource("http://127.0.0.1/")
