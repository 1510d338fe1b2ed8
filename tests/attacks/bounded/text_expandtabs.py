# expect: limit (tabs of 10**9)
s = "\t\t\t".expandtabs(10**9)
