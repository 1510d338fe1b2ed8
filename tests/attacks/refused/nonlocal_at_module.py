# expect: refused (Python itself refuses it)
nonlocal x
x = 5
