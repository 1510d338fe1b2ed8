# expect: error OverflowError (a complex power)
print((10 + 1j) ** 1000)
