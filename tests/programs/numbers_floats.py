"""Floats: printing, rounding, special values, operators, conversions, methods."""
print(0.1, 0.1 + 0.2, 1 / 3, 2 / 3, 100.0, 1e16, 1e15, 123456789.123456789, 1e-4, 1e-5, 5e-324, 1.7976931348623157e308)
print(1.0, -0.0, 1e22, 1e23, 3.0e8, 0.5e-3, .5, 5., 1_0.5, float(7), 7 / 7, 2.0**0.5, 1e400, -1e400)
print(round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234.567, -2), round(1.5, 0), round(0.1 + 0.2, 10))
print(7.5 // 2, -7.5 // 2, 7.5 % 2, -7.5 % 2, 7.5 % -2, 2.0**3, 2**0.5, (-8) ** (1 / 3), 1e308 * 10, 1.5 + True)
print(float("inf"), float("-inf"), float("nan"), float("1e3"), float(" 2.5 "), float("-.5"), float("1_0"), float())
inf, nan = float("inf"), float("nan")
print(inf - inf, inf * 0, inf > 1e308, nan == nan, nan != nan, max(1.0, nan), max(nan, 1.0), min(inf, 1), -inf)
print((2.0).is_integer(), (2.5).is_integer(), (0.75).as_integer_ratio(), (1.5).real, (1.5).imag, (1.5).hex())
print(int(2.99), int(-2.99), abs(-1.5), -(1.5), +1.5, bool(0.0), bool(nan), str(1.50), repr(1e100), 3.0 == 3, 0.1 * 3 == 0.3)
print(sum([0.1] * 10), sum([1e16, 1.0, -1e16]), sum([0.5, 1]), 1.1 + 2.2, 4.35 * 100, 1e16 + 1)
for bad in [lambda: 1.0 / 0, lambda: 1.0 % 0, lambda: 1.0 // 0.0, lambda: 0.0**-1, lambda: 10.0**400, lambda: float("x"), lambda: float(None), lambda: float([1]), lambda: 2.5 << 1, lambda: float(1j), lambda: round("1"), lambda: abs("x")]:
    try:
        print(bad())
    except (ZeroDivisionError, OverflowError, ValueError, TypeError) as e:
        print(type(e), e)
x = 0.0
for _ in range(10):
    x += 0.1
print(x, x == 1.0, abs(x - 1) < 1e-9)
