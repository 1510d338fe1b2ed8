# expect: refused (a decorator other than torch.no_grad())
def twice(f):
    return lambda *a: f(f(*a))


@twice
def g(x):
    return x + 1
