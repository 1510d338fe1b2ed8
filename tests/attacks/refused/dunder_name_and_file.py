# expect: refused (names of the script itself)
print(__name__, __file__, __doc__, __spec__)
