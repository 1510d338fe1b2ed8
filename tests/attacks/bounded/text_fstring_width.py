# expect: limit (a width of 10**9 in an f-string)
print(len(f"{5:1000000000}"))
