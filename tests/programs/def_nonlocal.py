"""nonlocal: the name of the function around, through two levels."""


def counter(start=0):
    def up(by=1):
        nonlocal start
        start += by
        return start

    def down():
        nonlocal start
        start -= 1
        return start

    return up, down


up, down = counter(10)
print(up(), up(5), down(), up())


def outer():
    x = "outer"

    def middle():
        def inner():
            nonlocal x
            x = "changed by inner"
            return x

        result = inner()
        return result, x

    return middle(), x


print(outer())


def average():
    total = count = 0

    def add(value):
        nonlocal total, count
        total, count = total + value, count + 1
        return total / count

    return add


running = average()
for v in [1, 2, 6]:
    print(running(v))
