"""Every method of lists."""
a = [3, 1, 2]
a.append(5)
a.extend([7, 6])
a.extend("xy")
print(a)
a.insert(0, "front")
a.insert(-1, "before last")
a.insert(99, "end")
print(a)
print(a.pop(), a.pop(0), a.pop(-2), a)
a.remove("x")
print(a.index(2), a.index(5, 2), a.count(1), a.count("none"))
a.remove("y") if "y" in a else None
a.sort()
print(a)
a.sort(reverse=True)
print(a)
a.sort(key=lambda v: (v % 3, v))
print(a)
a.reverse()
print(a, a.copy() == a, a.copy() is a)
print(a.append(1), a.sort(), a.clear(), a)
words = ["pear", "fig", "apple"]
words.sort(key=len)
print(words, sorted(words), sorted(words, key=lambda w: w[-1], reverse=True))
for call in [lambda: [].pop(), lambda: [1].pop(5), lambda: [1].remove(2), lambda: [1].index(3), lambda: [1, "a"].sort()]:
    try:
        call()
    except (IndexError, ValueError, TypeError) as e:
        print(type(e), e)
