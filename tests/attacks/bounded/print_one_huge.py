# expect: limit (one print of 10**9 characters)
print("x" * 10**9)
