# expect: limit (what except names runs an endless loop)
def kind():
    while True:
        pass


try:
    1 / 0
except kind():
    pass
