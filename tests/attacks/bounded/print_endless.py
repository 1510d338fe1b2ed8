# expect: limit (endless prints)
while True:
    print("spam" * 10)
