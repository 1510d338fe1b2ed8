# expect: refused (getattr under another name)
g = getattr
print(g((), "__class__"))
