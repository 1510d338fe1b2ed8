"""Dict and set comprehensions."""
print({n: n * n for n in range(4)})
print({word: len(word) for word in ["a", "bb", "cc"] if word != "a"})
print({len(word): word for word in ["aa", "bb", "c"]})
print(sorted({n % 3 for n in range(10)}))
print({(i, j): i * j for i in range(2) for j in range(2)})
prices = {"x": 1.5, "y": 2.5}
print({k: v * 2 for k, v in prices.items()}, {v: k for k, v in prices.items()})
print({k: [v] * 2 for k, v in sorted(prices.items(), reverse=True)})
print(len({letter for letter in "mississippi"}), sorted({letter for letter in "mississippi"}))
nested = {a: {b: a + b for b in range(2)} for a in range(2)}
print(nested, nested[1][1])
print({i for i in ()}, {i: 0 for i in ()})
k = "kept"
d = {k: 1 for k in range(2)}
print(k, d)
table = {name: {"rate": rate} for name, rate in zip(["a", "b"], [0.1, 0.2])}
print(table["b"]["rate"])
try:
    print({[]: 1 for _ in range(1)})
except TypeError as e:
    print(e)
