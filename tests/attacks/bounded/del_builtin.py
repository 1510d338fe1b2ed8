# expect: error NameError (a builtin cannot be deleted by the script)
del print
