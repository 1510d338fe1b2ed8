# expect: refused (annotations are computed too)
x: open("gradstep-attack", "w") = 5


def f(a: eval("1") = 2) -> __import__("os"):
    pass
