"""Ends in a KeyError within a dict comprehension over several lines."""
prices = {"a": 1, "b": 2}
print("start")
doubled = {
    name: prices[name] * 2
    for name in [
        "a",
        "b",
        "it's",
    ]
}
print(doubled)
