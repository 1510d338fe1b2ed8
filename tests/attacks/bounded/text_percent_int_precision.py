# expect: limit or error OverflowError (a precision of a whole number is a width too)
print(len("%.100000000d" % 1), len("%.100000000x" % 1))
