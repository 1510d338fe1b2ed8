# expect: refused (the walk from a tuple to every class there is)
print("started")
for kind in ().__class__.__mro__[-1].__subclasses__():
    print(kind)
