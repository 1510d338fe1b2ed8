# expect: refused (numpy's file functions)
import numpy as np

np.save("gradstep-attack.npy", np.ones(3))
np.savez("gradstep-attack.npz", np.ones(3))
np.savetxt("gradstep-attack.txt", np.ones(3))
print(np.loadtxt("/etc/passwd", dtype=str))
