# expect: done (a dict within itself, by way of a list and a tuple)
d = {}
d["list"] = [({"d": d},)]
print(d, f"{d!r}", d.values())
