"""del of names, items, slices, several at once; pass."""
x = 1
del x
try:
    print(x)
except NameError as e:
    print(e)
items = list(range(8))
del items[0]
del items[-1]
print(items)
del items[1:3]
print(items)
del items[::2]
print(items)
d = {"a": 1, "b": 2, "c": 3}
del d["a"]
print(d)
try:
    del d["a"]
except KeyError as e:
    print(e)
try:
    del items[99]
except IndexError as e:
    print(e)
p, q, r = 1, 2, 3
del p, (q, r)
try:
    q
except NameError as e:
    print(e)


def local():
    value = 1
    del value
    try:
        return value
    except UnboundLocalError as e:
        return str(e)


print(local())
nested = [[1, 2], [3]]
del nested[0][1]
print(nested)
a = b = [1]
del a
print(b)
if True:
    pass
