"""Assignment: one name, several names at once, the same object under two names."""
a = 3
b = c = a + 1
print(a, b, c)
x = y = [1, 2]
x.append(3)
print(x, y, x is y)
y = y + [4]
print(x, y, x is y)
first = second = third = 0
first += 1
print(first, second, third)
table = {}
table["k"] = value = 5
print(table, value)
numbers = [0, 1, 2]
i = 0
i = numbers[i] = 1
print(i, numbers)
a, b = b, a
print(a, b)
a = b = c = d = "same"
print(a + b + c + d)
nothing = None
print(nothing, nothing is None)
