# expect: refused (a refused builtin as a default)
def f(action=open):
    return action


print(f())
