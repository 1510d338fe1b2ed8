"""Ends in an error while the last printed line has no end."""
print("loss: ", end="")
print(0.5 / 0)
