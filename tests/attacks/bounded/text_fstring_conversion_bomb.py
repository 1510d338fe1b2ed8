# expect: limit (a conversion and a nested width)
x = [1]
y = "1" + "0" * 9
print(len(f"{x!r:>{y}}"))
