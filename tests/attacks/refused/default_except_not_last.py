# expect: refused (a bare except in front of another one)
try:
    pass
except:
    pass
except ValueError:
    pass
