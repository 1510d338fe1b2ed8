# expect: refused (getattr with a name made of parts)
name = "__cl" + "ass__"
print(getattr(5, name))
