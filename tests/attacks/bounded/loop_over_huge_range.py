# expect: limit (a range of 10**18)
for i in range(10**18):
    pass
