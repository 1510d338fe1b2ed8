# expect: refused (global behind the first use)
def f():
    x = 1
    global x


f()
