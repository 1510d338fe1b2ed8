# expect: refused (a function of os under a name of torch)
from os import system as ones

ones("touch gradstep-attack")
