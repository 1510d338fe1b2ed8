"""Ends in an exception without text."""
for i in range(3):
    print(i)
    if i == 1:
        raise NotImplementedError
