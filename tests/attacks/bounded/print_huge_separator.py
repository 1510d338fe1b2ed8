# expect: limit (a separator of a million characters, a million times)
print(*[0] * 10**6, sep="-" * 10**6)
