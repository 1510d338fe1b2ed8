"""Ends in the TypeError of a call with too few arguments, a call over several lines."""


def loss(w, b, x):
    return w * x + b


print(loss(1, 2, 3))
print(
    loss(
        1,
        2,
    )
)
