"""for with else, break, continue and the loop's name afterwards."""
for n in range(2, 12):
    for d in range(2, n):
        if n % d == 0:
            print(n, "=", d, "*", n // d)
            break
    else:
        print(n, "is prime")
for i in []:
    print("never")
else:
    print("else of nothing")
for i in range(3):
    pass
print("i is still", i)
for i in range(5):
    if i % 2:
        continue
    i = i * 10
    print(i)
found = None
for word in ["sun", "moon", "star"]:
    if "oo" in word:
        found = word
        break
else:
    found = "nothing"
print(found)
for x in range(2):
    for y in range(2):
        if x == y:
            continue
        print(x, y)
