# expect: error ZeroDivisionError (errors from keys, maps and filters come out as they are)
f = lambda v: 1 / 0
for use in [lambda: sorted([1], key=f), lambda: list(map(f, [1])), lambda: max([1, 2], key=f), lambda: list(filter(f, [1]))]:
    try:
        use()
    except ZeroDivisionError as e:
        print(e)
sorted([1], key=f)
