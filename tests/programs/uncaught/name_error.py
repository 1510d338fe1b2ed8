"""Ends in a NameError of a mistyped name."""
learning_rate = 0.1
print(learning_rate)
print(learning_rat)
