"""Ends in an UnboundLocalError within a called lambda's function."""
count = 0


def up():
    count += 1
    return count


run = lambda f: f()
print("start")
print(run(up))
