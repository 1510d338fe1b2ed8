# expect: limit or error ValueError (a precision of 10**9)
print(len(f"{1 / 3:.1000000000f}"))
