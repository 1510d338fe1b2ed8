# expect: limit (a call with 10**12 arguments)
print(max(*range(10**12)))
