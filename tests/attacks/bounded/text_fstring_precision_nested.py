# expect: limit or error ValueError (a precision computed, of a decimal, an exponent, a percentage)
n = 10**8
print(len(f"{1 / 3:.{n}e}"), len(f"{1e300:.{n}%}"))
