# expect: refused (a parameter that is global too)
def f(a):
    global a
    a = 5


f(1)
