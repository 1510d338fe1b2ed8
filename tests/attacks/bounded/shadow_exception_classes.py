# expect: error TypeError (what except names is a number)
ValueError = 5
try:
    int("x")
except ValueError:
    print("never")
