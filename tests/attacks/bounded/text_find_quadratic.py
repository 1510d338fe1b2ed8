# expect: limit or done (a search that is slow in some algorithms)
s = "a" * 10**6
print(s.find("a" * 500_000 + "b"), s.count("a" * 1000 + "b"))
