# expect: refused (what shows or gives namespaces)
print(vars(), dir(), globals(), locals())
