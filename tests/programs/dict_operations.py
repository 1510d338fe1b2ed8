"""Dicts: making, reading, changing, order, merging, comparing, printing."""
d = {"b": 1, "a": 2}
print(d, d["a"], len(d), "a" in d, "z" not in d, d == {"a": 2, "b": 1}, {} == {})
d["c"] = 3
d["b"] = 10
d[(1, 2)] = [1]
d[1.0] = "one"
d[True] = "true"
print(d)
print(dict(a=1, b=2), dict([("x", 1), ("y", 2)]), dict(zip("ab", [1, 2])), dict({"k": 0}, extra=1), dict())
print({**{"a": 1}, "a": 2, **{"z": 3}}, {"a": 1} | {"b": 2}, {"a": 1, "b": 1} | {"b": 9})
e = {"n": 1}
e |= {"m": 2}
print(e, list(e), list(e.values()), sorted({"b": 0, "a": 1}), max({"b": 0, "a": 1}), tuple(e.items()))
nested = {"optim": {"lr": 0.1, "betas": (0.9, 0.999)}, "list": [{}, {"deep": None}]}
print(nested["optim"]["betas"][1], nested["list"][1]["deep"], nested)
nested["self"] = nested
print(len(nested), nested["self"]["self"] is nested)
print({"self": {}}, {1: {2: {3: 4}}}[1][2][3], {"a'b": 'c"d', "n\n": None})
same = {1: "int", 1.0: "float", True: "bool"}
print(same)
for bad in [lambda: d["missing"], lambda: d[[]], lambda: {}[0], lambda: {{}: 1}, lambda: {"a": 1} < {"b": 1}]:
    try:
        bad()
    except (KeyError, TypeError) as error:
        print(type(error), error)
