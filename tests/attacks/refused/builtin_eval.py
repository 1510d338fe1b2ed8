# expect: refused (eval)
print("started")
print(eval("1 + 1"))
