# expect: done (names of builtins as parameters, loop names, comprehension names)
def f(print, len):
    return print + len


print(f(1, 2), [sum for sum in range(3)], sum([1]))
for max in range(2):
    pass
print(max)
