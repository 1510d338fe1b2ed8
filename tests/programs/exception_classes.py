"""The ordinary exception classes: their kinship, as values, in tuples."""
classes = [
    ArithmeticError, AssertionError, AttributeError, Exception, FloatingPointError, IndexError, KeyError, LookupError,
    NameError, NotImplementedError, OverflowError, RecursionError, RuntimeError, StopIteration, TypeError,
    UnboundLocalError, ValueError, ZeroDivisionError,
]
for kind in classes:
    try:
        raise kind("text")
    except LookupError as e:
        print("lookup", type(e), e)
    except (ArithmeticError, NameError) as e:
        print("arithmetic or name", type(e), e)
    except RuntimeError as e:
        print("runtime", repr(e))
    except Exception as e:
        print("exception", repr(e))
mathematical = (ValueError, ZeroDivisionError)
for f in [lambda: int("z"), lambda: 1 % 0, lambda: None]:
    try:
        print("gives", f())
    except mathematical as e:
        print("caught", e)
print(ValueError, type(ValueError("x")), isinstance(KeyError("k"), LookupError))
print(ValueError("same") == ValueError("same"), KeyError("quoted"), [KeyError("in a list")])
