# expect: limit or error ValueError (a width of 30 digits)
print(f"{5:100000000000000000000000000000}")
