"""Nested try, raising again, raising from, errors within except and finally, the name after except."""
try:
    try:
        1 / 0
    except ZeroDivisionError as e:
        print("first", e)
        raise
except ArithmeticError as e:
    print("second", e)
try:
    try:
        [][0]
    except IndexError as e:
        raise ValueError("translated") from e
except ValueError as e:
    print(e)
try:
    try:
        raise KeyError("a")
    except KeyError:
        raise TypeError("in the handler")
    finally:
        print("finally before leaving")
except TypeError as e:
    print(e)
try:
    try:
        raise ValueError("lost")
    finally:
        raise RuntimeError("from finally")
except RuntimeError as e:
    print(e)
e = "before"
try:
    raise ValueError("x")
except ValueError as e:
    pass
try:
    print(e)
except NameError as error:
    print(error)
for i in range(4):
    try:
        if i == 1:
            continue
        if i == 2:
            break
        print("body", i)
    finally:
        print("leaving", i)
