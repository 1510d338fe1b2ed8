"""Ends in a KeyError, whose text is the key's repr."""
settings = {"lr": 0.1}
print(settings["lr"])
print(settings["momentum"])
