# expect: refused (tofile, dump, dumps)
import numpy as np

a = np.ones(3)
a.tofile("gradstep-attack")
a.dump("gradstep-attack")
print(a.dumps())
