# expect: refused (numpy's compiler and test runner)
import numpy.f2py
import numpy.testing
import numpy.distutils
