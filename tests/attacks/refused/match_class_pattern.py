# expect: refused (match reads attributes)
match 5:
    case int(__class__=c):
        print(c)
