# expect: limit or done or error ValueError (long numbers by format kinds that have no bound of their own)
n = 1 << 10**6
print(len(f"{n:x}"), len("%x" % n), len("{:b}".format(n)))
print(f"{n:d}")
