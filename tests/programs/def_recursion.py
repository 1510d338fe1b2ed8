"""Recursion: one function, two functions of each other, on lists, with a memory."""


def factorial(n):
    return 1 if n <= 1 else n * factorial(n - 1)


print([factorial(n) for n in range(8)], factorial(30))


def even(n):
    return True if n == 0 else odd(n - 1)


def odd(n):
    return False if n == 0 else even(n - 1)


print(even(10), odd(7), even(3))
memory = {}


def fibonacci(n):
    if n not in memory:
        memory[n] = n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)
    return memory[n]


print(fibonacci(50), len(memory))


def flatten(nested):
    if not isinstance(nested, list):
        return [nested]
    return [leaf for part in nested for leaf in flatten(part)]


print(flatten([1, [2, [3, [4]], 5], [], [[6]]]))


def hanoi(n, a="A", b="B", c="C"):
    return 0 if n == 0 else hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a)


print([hanoi(n) for n in range(6)])
depth = lambda n: 0 if n == 0 else 1 + depth(n - 1)
print(depth(200))
