# expect: refused (os in other letters)
import ｏs

ｏs.system("touch gradstep-attack")
