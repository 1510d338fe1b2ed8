# expect: done or limit (errors that lead to errors)
e = ValueError("first")
for i in range(10**5):
    try:
        raise KeyError(i) from e
    except KeyError as error:
        e = error
print("end", e)
