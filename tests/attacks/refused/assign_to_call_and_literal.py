# expect: refused (assigning to what is no place)
print("started")
len([]) = 5
