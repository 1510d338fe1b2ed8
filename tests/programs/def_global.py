"""global: reading, changing and making names of the script inside functions."""
count = 0
history = []


def step():
    global count
    count += 1
    history.append(count)


for _ in range(3):
    step()
print(count, history)


def make():
    global made_here, another
    made_here = "now there"
    another = made_here + "!"


make()
print(made_here, another)


def reads():
    return count * 100


count = 7
print(reads())


def hides():
    count = "local"
    return count


print(hides(), count)


def nested():
    def inner():
        global count
        count = "from inner"

    count = "nested"
    inner()
    return count


print(nested(), count)
