"""What is computed first: right before left, arguments from left to right, a subscript once."""


def say(name, value):
    print("computing", name)
    return value


items = [0, 1, 2]
items[say("index", 1)] = say("value", 5)
print(items)
items[say("once", 2)] += 10
print(items)
result = say("left", 2) + say("right", 3) * say("more", 4)
print(result)
print(say("a", 1), say("b", 2), sep=say("sep", "|"))
table = {say("key", "k"): say("val", 1)}
print(table)
print(say("low", 1) < say("mid", 0) < say("never", 9))
print(say("then", 1) if say("condition", False) else say("otherwise", 2))
print(say("f", False) and say("g", True), say("h", 3) or say("i", 4))
x, y = say("first", 1), say("second", 2)
print(x, y)
