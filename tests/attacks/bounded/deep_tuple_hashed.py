# expect: error RecursionError or limit or done (a deep tuple as a key)
t = ()
for _ in range(10**5):
    t = (t,)
d = {t: 1}
print(len(d))
