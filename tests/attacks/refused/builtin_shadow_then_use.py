# expect: refused (a refused builtin in a branch that never runs)
if False:
    eval("1")
print("done")
