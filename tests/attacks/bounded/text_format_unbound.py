# expect: refused or error (format taken from the class)
print(str.format("{0.__class__}", 5))
