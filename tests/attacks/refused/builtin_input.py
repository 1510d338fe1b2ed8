# expect: refused (input waits for ever)
name = input("name? ")
