# expect: limit (values that double)
d = {"a": [0]}
while True:
    d["a"] = d["a"] + d["a"]
