# expect: refused (match with an attribute walk)
match 5:
    case (5).__class__.__base__:
        pass
    case _:
        print("syntax error or refusal")
