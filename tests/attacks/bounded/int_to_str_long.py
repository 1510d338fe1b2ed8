# expect: limit or error ValueError (Python itself refuses more than 4300 digits)
print(len(str(7 ** 4000000)))
