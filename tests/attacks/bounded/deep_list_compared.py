# expect: error RecursionError or limit (two deep lists compared)
a, b = [], []
for _ in range(10**5):
    a, b = [a], [b]
print(a == b)
