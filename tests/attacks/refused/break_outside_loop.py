# expect: refused (break and continue outside of a loop)
print("started")
if True:
    break
