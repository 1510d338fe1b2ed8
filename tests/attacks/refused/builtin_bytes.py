# expect: refused (bytes are outside of the table)
data = bytearray(10**10)
print(bytes(data))
