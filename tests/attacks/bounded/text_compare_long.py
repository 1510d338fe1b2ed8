# expect: limit (comparisons of long equal texts, again and again)
a = "x" * 10**6 + "a"
b = "x" * 10**6 + "a"
while a == b:
    pass
