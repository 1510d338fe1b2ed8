"""**settings in a definition (the issue names *args only)."""


def show(*args, **settings):
    print(args, settings, sorted(settings))


show()
show(1, lr=0.1, momentum=0.9)
show(*[1, 2], **{"a": 1}, b=2)


def pass_on(f, *args, **kwargs):
    return f(*args, **kwargs)


print(pass_on(max, [3, -7], key=abs))
print((lambda **k: k)(x=1), dict(**{"a": 1}, b=2))
