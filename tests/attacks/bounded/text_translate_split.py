# expect: limit or done (a text split into very many pieces)
s = "a " * 10**6
pieces = [s.split(" ") for _ in range(1000)]
