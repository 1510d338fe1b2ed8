# expect: refused (np.fromfile, genfromtxt, fromregex)
import numpy as np

print(np.fromfile("/etc/passwd", dtype=np.uint8), np.genfromtxt("/etc/passwd"), np.fromregex("/etc/passwd", "(.)", [("a", "S1")]))
