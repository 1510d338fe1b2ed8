"""Generator expressions as arguments: computed when they are asked for."""
print(sum(n * n for n in range(5)))
print(max(len(w) for w in ["a", "bbb", "cc"]), min((n for n in [3, 1, 2]), default=0))
print(any(n > 3 for n in range(10)), all(n > 3 for n in range(10)))
print(list(n for n in range(4) if n % 2), tuple(c for c in "ab"), sorted(-n for n in range(3)))
print(dict((n, n * n) for n in range(3)), ",".join(str(n) for n in range(4)))


def shout(n):
    print("asked for", n)
    return n


print(any(shout(n) == 2 for n in range(5)))
lazy = (shout(n) for n in range(3))
print("nothing asked yet")
for n in lazy:
    print("got", n)
print(list(lazy))
a, b = (n + 1 for n in range(2))
print(a, b)
print(sum(i * j for i in range(3) for j in range(3) if i != j))
print(set(n % 2 for n in range(5)), len([*(n for n in range(3))]))
print([list(x * y for y in range(3)) for x in range(2)])
