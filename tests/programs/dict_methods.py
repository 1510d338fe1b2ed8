"""Every method of dicts; views follow the dict."""
d = {"a": 1, "b": 2}
print(d.get("a"), d.get("z"), d.get("z", 0), d.setdefault("c", 3), d.setdefault("a", 99), d)
d.update({"a": 10, "d": 4})
d.update(e=5)
d.update([("f", 6)])
print(d)
print(d.pop("f"), d.pop("none", "default"), d.popitem(), d)
try:
    d.pop("none")
except KeyError as e:
    print(e)
keys, values, items = d.keys(), d.values(), d.items()
d["new"] = 0
print(keys, values, items, len(items))
print(d.copy() == d, d.copy() is d, list(reversed(d)))
print(sorted(keys & {"a", "zzz"}), sorted(keys | {"q"}), sorted(keys - {"a"}), keys >= {"a"})
shallow = {"list": [1]}
copied = shallow.copy()
copied["list"].append(2)
copied["own"] = True
print(shallow, copied)
d.clear()
print(d, d.keys())
try:
    d.popitem()
except KeyError as e:
    print(e)
counts = {}
for word in "the cat the dog the end".split():
    counts[word] = counts.get(word, 0) + 1
groups = {}
for word in counts:
    groups.setdefault(len(word), []).append(word)
print(counts, groups)
