# expect: limit (towers of powers)
print(9**9**9**9)
