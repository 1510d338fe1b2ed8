# expect: refused (an error's context)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        [][0]
except IndexError as e:
    print(e.__context__, e.__cause__, e.__suppress_context__)
