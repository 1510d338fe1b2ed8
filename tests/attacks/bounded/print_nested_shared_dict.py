# expect: limit (the same with dicts, by repr, str, f-string and format)
a = {"x": 1}
for _ in range(100):
    a = {"l": a, "r": a}
text = repr(a)
print(len(text), f"{a}", "{}".format(a), "%s" % a, str(a))
