# expect: done or error (StopIteration out of keys, maps and generators)
def stop(v):
    raise StopIteration


try:
    print(list(map(stop, [1, 2])))
except StopIteration:
    print("out of map")
try:
    print(list(stop(v) for v in [1]))
except (RuntimeError, StopIteration):
    print("out of a generator")
