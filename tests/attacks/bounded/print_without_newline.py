# expect: limit (endless prints on one line)
while True:
    print("x", end="")
