# expect: limit (an integer of two million digits)
print(10 ** (2 * 10**6) % 7)
