"""Ends in a NameError with Python's guess at what was meant."""
learning_rate = 0.1
print(learning_rate)
print(learning_rat)
