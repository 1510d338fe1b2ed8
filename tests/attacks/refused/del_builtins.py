# expect: refused (del of names with two underscores)
del __builtins__
