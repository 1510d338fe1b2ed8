# expect: refused (KeyboardInterrupt is not ordinary)
try:
    print("x")
except KeyboardInterrupt:
    pass
