# expect: refused (a builtin function knows its module)
print(print.__self__.open("/etc/passwd").read())
