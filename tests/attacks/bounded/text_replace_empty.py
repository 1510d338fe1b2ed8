# expect: limit (replace of nothing: between all letters)
s = "x" * 10**5
s = s.replace("", s)
