# expect: refused (a refused builtin within an f-string within a lambda)
f = lambda: f"{open('gradstep-attack', 'w')}"
print(f())
