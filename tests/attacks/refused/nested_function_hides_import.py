# expect: refused (an import deep within functions and branches)
def a():
    def b():
        if False:
            for _ in []:
                try:
                    pass
                finally:
                    import socket
    return b


a()
