# expect: refused (gi_code)
g = (x for x in [1])
print(g.gi_code, g.gi_running, g.gi_yieldfrom)
