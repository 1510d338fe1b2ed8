"""Ends in a TypeError of + between a string and a number, in a multi-line expression."""
step = 3
print("ok")
message = (
    "step "
    + step
    + " done"
)
print(message)
