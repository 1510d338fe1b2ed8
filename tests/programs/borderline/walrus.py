"""Assignment expressions."""
values = [5, 3, 8]
if (n := len(values)) > 2:
    print("many", n)
while (top := values.pop()) != 5:
    print(top)
print([y for x in [1, 2, 3] if (y := x * x) > 1], y)
print((a := 1, b := a + 1), a, b)
