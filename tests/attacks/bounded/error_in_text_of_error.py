# expect: error or limit (an error whose argument cannot be shown)
a = []
for _ in range(10**5):
    a = [a]
raise ValueError(a)
