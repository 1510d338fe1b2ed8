# expect: refused (BaseException would catch what ends a script)
while True:
    try:
        while True:
            pass
    except BaseException:
        pass
