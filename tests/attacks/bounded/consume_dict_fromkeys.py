# expect: limit or refused or error AttributeError (fromkeys of a huge range)
print(len(dict.fromkeys(range(10**12))))
