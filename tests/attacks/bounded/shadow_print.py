# expect: error TypeError (print is a number now)
print("before")
print = 5
print("after")
