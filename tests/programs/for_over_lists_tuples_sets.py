"""for over lists, tuples, sets; lists that change while they are walked; nested patterns."""
for item in [1, "two", 3.0, None, (4, 5)]:
    print(item)
for item in (1, 2):
    print(item)
for item in 1, 2, 3:
    print(item, end=",")
print()
for number in sorted({3, 1, 2}):
    print(number)
total = 0
for number in {5, 6, 7}:
    total += number
print(total)
for name, (low, high) in [("a", (1, 2)), ("b", (3, 4))]:
    print(name, low, high)
growing = [1, 2, 3]
for item in growing:
    if len(growing) < 6:
        growing.append(item * 10)
print(growing)
shrinking = [1, 2, 3, 4]
for item in shrinking:
    shrinking.remove(item)
print(shrinking)
for row in [[1, 2], [3, 4]]:
    for cell in row:
        print(cell, end=" ")
    print()
slots = [0, 0, 0]
for slots[1] in range(4):
    pass
print(slots)
for item in [1, 2, 3][::-1]:
    print(item)
