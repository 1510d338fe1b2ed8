# expect: done (builtins under other names, and back again)
keep = print
len = range = int = list = str = keep
len("len is print")
range(1, 2, int)
del len, range, int, list
print(len([1]), range(2))
