# expect: done (a list within itself prints as [...])
a = []
a.append(a)
print(a, [a], str(a), f"{a}", "%s" % a, "{}".format(a), repr((a,)))
