# expect: refused (a refused builtin within the spec of an f-string)
print(f"{5:{eval('10')}}")
