# expect: refused (another import)
print("started")
import os

os.system("touch gradstep-attack")
