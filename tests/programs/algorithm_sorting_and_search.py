"""A longer script of plain Python: bubble sort, binary search, sieve, matrix product, dynamic programming."""


def bubble(values):
    values = list(values)
    for end in range(len(values) - 1, 0, -1):
        swapped = False
        for i in range(end):
            if values[i] > values[i + 1]:
                values[i], values[i + 1] = values[i + 1], values[i]
                swapped = True
        print(values)
        if not swapped:
            break
    return values


ordered = bubble([5, 1, 4, 2, 8])


def search(values, wanted):
    low, high = 0, len(values) - 1
    while low <= high:
        middle = (low + high) // 2
        if values[middle] == wanted:
            return middle
        if values[middle] < wanted:
            low = middle + 1
        else:
            high = middle - 1
    return -1


print([search(ordered, v) for v in [1, 8, 3]])
sieve = [True] * 50
for i in range(2, 8):
    if sieve[i]:
        sieve[i * i :: i] = [False] * len(sieve[i * i :: i])
print([i for i in range(2, 50) if sieve[i]])
a, b = [[1, 2], [3, 4]], [[0, 1], [1, 0]]
print([[sum(x * y for x, y in zip(row, column)) for column in zip(*b)] for row in a])
ways = {0: 1}
for coin in [1, 2, 5]:
    for amount in range(coin, 11):
        ways[amount] = ways.get(amount, 0) + ways.get(amount - coin, 0)
print(ways[10])
