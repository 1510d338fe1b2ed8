# expect: limit (many arrays, all kept)
import numpy as np

kept = []
while True:
    kept.append(np.ones(10**6))
