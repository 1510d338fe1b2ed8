# expect: error TypeError (global makes print a text for everybody)
def f():
    global print
    print = "text"


f()
print("x")
