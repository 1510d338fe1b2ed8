"""raise of classes and instances, assert with and without a message, args of exceptions."""
for error in [ValueError, ValueError("with text"), KeyError("key"), RuntimeError(1, 2), IndexError(), StopIteration(3)]:
    try:
        raise error
    except Exception as e:
        print(type(e), repr(e), str(e), e.args)
try:
    assert 1 == 2
except AssertionError as e:
    print(repr(e), str(e) == "")
try:
    assert 1 > 2, "one is not more"
except AssertionError as e:
    print(e)
try:
    assert [], {"any": "object"}
except AssertionError as e:
    print(e, e.args)
assert True, "never seen"
try:
    raise NotImplementedError("later")
except RuntimeError as e:
    print("is a RuntimeError:", e)
try:
    raise OverflowError("too much")
except ArithmeticError as e:
    print("is an ArithmeticError:", e)
try:
    raise 5
except TypeError as e:
    print(e)
saved = ValueError("kept")
print(saved, repr(saved), isinstance(saved, Exception))
try:
    raise saved
except ValueError as caught:
    print(caught is saved)
try:
    raise
except RuntimeError as e:
    print(e)
