# expect: limit (return in finally swallows what is raised)
def f():
    try:
        while True:
            pass
    finally:
        return 5


while True:
    print(f())
