"""Which name is meant: local, around, the script's, the builtin; names without a value."""
x = "script"


def unbound():
    try:
        print(x)
    except UnboundLocalError as e:
        print(type(e), e)
    x = "local"
    return x


print(unbound(), x)


def conditional(flag):
    if flag:
        value = 1
    return value


print(conditional(True))
try:
    conditional(False)
except UnboundLocalError as e:
    print(e)


def free():
    def inner():
        return later

    try:
        inner()
    except NameError as e:
        print(e)
    later = 5
    return inner()


print(free())


def calls_later():
    return defined_below()


def defined_below():
    return "found"


print(calls_later())
len = lambda thing: "my own len"
print(len([1, 2]))
del len
print(len([1, 2]))
for i in range(2):
    inside_loop = i
print(inside_loop)
