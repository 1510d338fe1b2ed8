# expect: refused (the frame of a generator expression, and through it the caller's)
g = (g.gi_frame.f_back.f_back.f_globals for _ in [1])
print([x for x in g][0])
