# expect: refused (return outside of a function)
print("started")
return 5
