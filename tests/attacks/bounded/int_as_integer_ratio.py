# expect: done (harmless: the parts of the smallest float)
print(len(str((5e-324).as_integer_ratio()[1])), (2**70).bit_length())
