# expect: refused (a method with two underscores called by hand)
print((5).__add__(3), "a".__len__(), [].__class__)
