# expect: refused (the builtins by their name)
print(__builtins__)
__builtins__["print"] = None
