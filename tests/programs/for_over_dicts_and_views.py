"""for over a dict, its keys, values and items, in the order of insertion."""
rates = {"sgd": 0.1, "adam": 0.001, "rmsprop": 0.01}
for name in rates:
    print(name)
for name in rates.keys():
    print(name.upper())
for rate in rates.values():
    print(rate)
for name, rate in rates.items():
    print(f"{name:>8}: {rate}")
for position, (name, rate) in enumerate(rates.items(), 1):
    print(position, name, rate)
print(rates.keys(), rates.values(), rates.items())
print(list(rates), len(rates.keys()), "sgd" in rates.keys(), ("adam", 0.001) in rates.items())
rates["sgd"] = 0.5
rates["new"] = 1
print(list(rates.items()))
keys = rates.keys()
del rates["adam"]
print(keys)
for name in list(rates):
    if rates[name] < 0.1:
        del rates[name]
print(rates)
print(sorted(rates.items(), key=lambda item: item[1]))
print({value: key for key, value in rates.items()})
print(list(reversed(rates)), max(rates, key=rates.get))
try:
    for name in rates:
        rates[name + "x"] = 0
except RuntimeError as e:
    print(e)
