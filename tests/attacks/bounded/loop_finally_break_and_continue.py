# expect: limit (break and continue in finally swallow what is raised)
while True:
    for i in range(3):
        try:
            while True:
                pass
        finally:
            continue
    while True:
        try:
            while True:
                pass
        finally:
            break
