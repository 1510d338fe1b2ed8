"""Ends in a ValueError of float, while an assignment unpacks."""
text = "1.5, 2.x"
print(text)
a, b = [float(part) for part in text.split(",")]
print(a + b)
