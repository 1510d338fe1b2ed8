# expect: refused (exception groups)
try:
    raise ExceptionGroup("g", [ValueError("a")])
except* ValueError as g:
    print(g.exceptions)
