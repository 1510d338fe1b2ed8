# expect: limit (a width computed)
n = 10**9
print(len(f"{'x':{n}}"), len(f"{1.5!r:{'*'}<{n}}"))
